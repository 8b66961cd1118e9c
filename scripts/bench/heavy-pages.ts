import { lead, paragraphs, title } from '../../test/fixtures/pages/prose.ts';
import { type TimedPage, timedPages } from './article-pages.ts';

const text = (index: number): string => paragraphs[index % paragraphs.length] ?? '';
const many = (count: number, part: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => part(index)).join('');
const article = `<h1>${title}</h1><p>${lead}</p>${many(12, index => `<p>${text(index)}</p>`)}`;
const page = (name: string, body: string): Pick<TimedPage, 'name' | 'html'> => ({
  name,
  html: `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

/** Pages that are long, deep or full of one thing; none has a script of its own. */
export const heavyPages = (): readonly Pick<TimedPage, 'name' | 'html'>[] => [
  ...timedPages(1_000_000).map(({ name, html }) => ({ name: `1 MB, ${name}`, html })),
  ...timedPages(5_000_000).map(({ name, html }) => ({ name: `5 MB, ${name}`, html })),
  page(
    '50,000 elements inside each other around the article',
    `${'<div>'.repeat(50_000)}${article}`,
  ),
  page(
    'a paragraph at each of 4,000 levels',
    `<h1>${title}</h1>${many(4_000, index => `<div><p>${text(index)} (${index})</p>`)}`,
  ),
  page(
    '23,000 tables',
    `<article>${article}${many(23_000, index => `<table><tr><td>${index}</td><td>12,5</td></tr></table>`)}</article>`,
  ),
  page(
    '2 MB in one element, lines ended by breaks',
    `<article><h1>${title}</h1><div>${many(8_000, index => `${text(index)} (${index})<br>`)}</div></article>`,
  ),
];
