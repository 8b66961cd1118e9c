import * as v from 'valibot';
import { maxQuoteLength } from '../../limits.ts';
import { foreignQuote } from './foreign-quote.ts';
import { nameUuid } from './name-uuid.ts';
import {
  check,
  checkCount,
  checkList,
  foreignNote,
  has,
  isPageAddress,
  moment,
  pathTo,
  type ReadContext,
  type ReadItem,
} from './read-item.ts';
import { textOfClip } from './text-of-clip.ts';

/** A clip with more markup than ten quotes of the greatest length is no quote of ours; it is not gone through. */
const maxClipLength = 10 * maxQuoteLength;

const notes = v.nullish(v.array(v.string()), []);
const page = v.object({
  url: v.string(),
  title: v.nullish(v.string(), ''),
  highlights: v.optional(v.unknown()),
  data: v.optional(v.unknown()),
});
/** An entry of `highlights`: what is meant for reading. */
const entry = v.object({ text: v.string(), timestamp: v.nullish(moment), notes });
/** An entry of `data`: as it lies in the clipper's store. Its id is the time it was made, in milliseconds. */
const clip = v.object({
  id: v.string(),
  content: v.string(),
  notes,
  groupId: v.nullish(v.string()),
  textQuote: v.nullish(v.object({ prefix: v.string(), suffix: v.string() })),
});

interface Highlight {
  readonly path: string;
  /** Null if it is too long. */
  readonly text: string | null;
  readonly prefix: string;
  readonly suffix: string;
  readonly body: string;
  readonly created: string | null;
}

/** Whether a file holds highlights as Obsidian's web clipper exports them. */
export function isObsidianClipper(data: unknown): boolean {
  const first = Array.isArray(data) ? data[0] : data;
  return has(first, 'url') && (has(first, 'highlights') || has(first, 'data'));
}

/**
 * Reads the JSON export of the highlights of Obsidian's web clipper: a list of
 * pages, each with `highlights` (text, time, notes) and in later versions `data`
 * (the stored records; parts of one selection share a group and become one note
 * again, with the context that was kept). The clipper's highlights are pieces of
 * HTML: their tags are dropped, see `textOfClip`. Its Markdown clippings are no
 * highlights and not read.
 * @throws ImportError
 */
export function readObsidianClipper(data: unknown, context: ReadContext): ReadItem[] {
  const [root, list] = Array.isArray(data) ? ['', data] : ['', [data]];
  let count = 0;
  return checkList(list, root).flatMap((item, index) => {
    const path = pathTo(root, index);
    const read = check(page, item, path);
    const highlights = has(read, 'data')
      ? readClips(read.data, `${path}.data`)
      : readEntries(read.highlights, `${path}.highlights`);
    count += highlights.length;
    checkCount(count, root);
    const bodies = new Map<string, string[]>();
    return highlights.flatMap(highlight => toItem(highlight, read, bodies, context));
  });
}

function readEntries(value: unknown, path: string): Highlight[] {
  return checkList(value, path).map((item, index) => {
    const at = pathTo(path, index);
    // Some versions and forks export the stored records under this name.
    if (has(item, 'content') && !has(item, 'text')) return ofClips([check(clip, item, at)], at);
    const read = check(entry, item, at);
    return {
      path: at,
      text: textOf([read.text]),
      prefix: '',
      suffix: '',
      body: read.notes.join('\n\n'),
      created: read.timestamp ?? null,
    };
  });
}

type Clip = v.InferOutput<typeof clip>;

function readClips(value: unknown, path: string): Highlight[] {
  const groups = new Map<string, { readonly path: string; readonly clips: Clip[] }>();
  for (const [index, item] of checkList(value, path).entries()) {
    const at = pathTo(path, index);
    const read = check(clip, item, at);
    const key = read.groupId ? `group ${read.groupId}` : `record ${index}`;
    const group = groups.get(key);
    if (group) group.clips.push(read);
    else groups.set(key, { path: at, clips: [read] });
  }
  return [...groups.values()].map(group => ofClips(group.clips, group.path));
}

/** One selection, kept block by block. */
function ofClips(clips: readonly Clip[], path: string): Highlight {
  const time = Number(clips[0]?.id);
  // Within the years that have four digits.
  const hasTime = time > 0 && time < 253_402_300_800_000;
  return {
    path,
    text: textOf(clips.map(({ content }) => content)),
    prefix: clips[0]?.textQuote?.prefix ?? '',
    suffix: clips.at(-1)?.textQuote?.suffix ?? '',
    body: clips.flatMap(one => one.notes).join('\n\n'),
    created: hasTime ? new Date(time).toISOString() : null,
  };
}

function textOf(clips: readonly string[]): string | null {
  const length = clips.reduce((sum, { length }) => sum + length, 0);
  return length > maxClipLength ? null : clips.map(textOfClip).join('\n');
}

function toItem(
  highlight: Highlight,
  { url, title }: v.InferOutput<typeof page>,
  bodies: Map<string, string[]>,
  { addresses, now }: ReadContext,
): ReadItem[] {
  const { path, text, prefix, suffix, body } = highlight;
  if (!isPageAddress(url)) return [{ kind: 'skipped', path, reason: 'no-address' }];
  if (text === null) return [{ kind: 'skipped', path, reason: 'too-long' }];
  const quote = foreignQuote({ exact: text, prefix, suffix });
  if (!quote) return [{ kind: 'skipped', path, reason: 'no-quote' }];
  const created = highlight.created ?? now;
  // The clipper's ids are times, and not in every version of the file: page, words and time make one.
  const name = JSON.stringify([url, text.replace(/\s+/g, ' '), highlight.created]);
  const before = bodies.get(name) ?? [];
  // The same highlight twice is one; with other notes it is another.
  if (before.includes(body)) return [];
  bodies.set(name, [...before, body]);
  const nth = before.length === 0 ? '' : ` ${before.length}`;
  return [
    foreignNote(path, {
      id: nameUuid(`https://obsidian.md/clipper#${name}${nth}`),
      revision: 1,
      url,
      page: addresses.page(url),
      pageTitle: title,
      site: addresses.site(url),
      selectors: [quote],
      color: 'yellow',
      body,
      tags: [],
      created,
      modified: created,
      deleted: null,
    }),
  ];
}
