import type { NoteColor } from '../note.ts';

/** A file ready to be handed to the browser's download. */
export interface ExportFile {
  /** Safe on every system, with its extension. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** To be written as UTF-8; holds its own byte order mark where the format wants one. */
  readonly text: string;
}

/** The words of the exported files, in the reader's language. Plain text: every format escapes them. */
export interface ExportLabels {
  /** Heading of a file that holds all notes. */
  readonly title: string;
  readonly article: string;
  readonly site: string;
  readonly address: string;
  readonly quote: string;
  readonly note: string;
  readonly tags: string;
  readonly color: string;
  readonly created: string;
  readonly modified: string;
  readonly deleted: string;
  /** Stands for the address in a link. */
  readonly open: string;
  /** Heading of what the fact base says of a quoted passage. */
  readonly glosses: string;
  /** Of an article without a title. */
  readonly untitled: string;
  readonly colors: Readonly<Record<NoteColor, string>>;
}

/** What every export that people read needs to know. */
export interface ExportOptions {
  readonly language: 'vi' | 'en';
  readonly labels: ExportLabels;
  readonly exported: Date;
  /** How a time (ISO 8601, UTC) is shown, in the reader's zone; ISO to the minute if left out. */
  readonly formatMoment?: (iso: string) => string;
}

/** "2026-03-01 08:00 UTC", or what is no ISO time as it is. */
export function isoMinute(iso: string): string {
  const [, day, minute] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(iso) ?? [];
  return day && minute ? `${day} ${minute} UTC` : iso;
}

/** The day of an export, as it stands in file names. */
export function dayOf(exported: Date): string {
  return exported.toISOString().slice(0, 10);
}
