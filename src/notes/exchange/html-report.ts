import { type Note, noteColors } from '../note.ts';
import { escapeHtml } from './escape-html.ts';
import { dayOf, type ExportFile, type ExportOptions, isoMinute } from './export-file.ts';
import { groupByPage, type PageGroup, quoteOf } from './group-by-page.ts';
import { reportStyle, reportStyleHash } from './html-report-style.ts';
import { linkAddress } from './plain-text.ts';

/** What the fact base says of something in a quoted passage, in the reader's words. Plain text. */
export interface ReportGloss {
  /** As it stands in the passage. */
  readonly text: string;
  readonly explanation: string;
  readonly sources: readonly { readonly text: string; readonly url: string | null }[];
}

/** Options of a report. */
export interface ReportOptions extends ExportOptions {
  /** By note id; notes without an entry are shown without glosses. */
  readonly glosses?: ReadonlyMap<string, readonly ReportGloss[]>;
}

/**
 * Notes as one HTML page to read, print or send: self-contained, loads nothing,
 * runs nothing, and a policy of its own forbids both.
 */
export function toHtmlReport(notes: readonly Note[], options: ReportOptions): ExportFile {
  const { labels, exported, language } = options;
  const moment = options.formatMoment ?? isoMinute;
  const policy = `default-src 'none'; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; form-action 'none'`;
  const title = escapeHtml(labels.title);
  return {
    name: `chu-giai-${dayOf(exported)}.html`,
    type: 'text/html;charset=utf-8',
    text: `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<h1>${title}</h1>
<p class="facts">${escapeHtml(moment(exported.toISOString()))}</p>
${groupByPage(notes)
  .map(group => section(group, options))
  .join('\n')}
</body>
</html>
`,
  };
}

function section(group: PageGroup, options: ReportOptions): string {
  const title = group.title.trim() || options.labels.untitled;
  return `<section>
<h2 dir="auto">${link(title, group.url)}</h2>
<p class="facts" dir="auto">${escapeHtml(group.site)}</p>
${group.notes.map(note => article(note, options)).join('\n')}
</section>`;
}

function article(note: Note, options: ReportOptions): string {
  const { labels, glosses } = options;
  const moment = options.formatMoment ?? isoMinute;
  const facts = [
    labels.colors[note.color],
    `${labels.created}: ${moment(note.created)}`,
    ...(note.modified === note.created ? [] : [`${labels.modified}: ${moment(note.modified)}`]),
    ...(note.deleted === null ? [] : [`${labels.deleted}: ${moment(note.deleted)}`]),
    ...(note.tags.length === 0 ? [] : [`${labels.tags}: ${note.tags.join(', ')}`]),
  ];
  const gloss = glosses?.get(note.id) ?? [];
  // The colour is a class name only if it is one of ours.
  const color = noteColors.find(name => name === note.color) ?? '';
  return [
    `<article class="${color}">`,
    `<blockquote dir="auto">${escapeHtml(quoteOf(note))}</blockquote>`,
    ...(note.body === '' ? [] : [`<p class="note" dir="auto">${escapeHtml(note.body)}</p>`]),
    // Each fact is isolated, so that a right-to-left tag can't reorder its neighbours.
    `<p class="facts">${facts.map(fact => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ')}</p>`,
    ...(gloss.length === 0 ? [] : [glossList(gloss, labels.glosses)]),
    '</article>',
  ].join('\n');
}

function glossList(glosses: readonly ReportGloss[], heading: string): string {
  const items = glosses.map(({ text, explanation, sources }) => {
    const from = sources.map(source =>
      source.url === null ? `<bdi>${escapeHtml(source.text)}</bdi>` : link(source.text, source.url),
    );
    const named = `<b>${escapeHtml(text)}</b>: ${escapeHtml(explanation)}`;
    return `<li dir="auto">${named}${from.length > 0 ? ` (${from.join('; ')})` : ''}</li>`;
  });
  return `<div class="gloss"><p>${escapeHtml(heading)}</p><ul>${items.join('')}</ul></div>`;
}

function link(text: string, address: string): string {
  const href = linkAddress(address);
  if (href === null) return `<bdi>${escapeHtml(text)}</bdi>`;
  return `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${escapeHtml(text)}</a>`;
}
