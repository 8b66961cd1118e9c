/**
 * Whole articles of our own, told as other papers would tell the same events,
 * against the shipped pack: every verdict given must be due, and every one that
 * is due must be given.
 *
 * `articles/*.txt` hold one article after another: "### id date what", then its
 * text, whose first line is the title. `{{figure|a:claim}}` is due to agree, `d:`
 * to differ, `x:` to be disputed; `?` before it: may be given and need not.
 * Every other figure gets no verdict.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { createFactBase } from '../../../src/facts/fact-base.ts';
import { makeGloss } from '../../../src/facts/make-gloss.ts';
import { parsePack } from '../../../src/facts/parse-pack.ts';

const parsed = parsePack(JSON.parse(readFileSync('extension/facts/doi-ngoai.json', 'utf8')));
assert.ok(parsed.ok, 'the shipped pack is sound');
const base = createFactBase([parsed.value]);

const letters = { agrees: 'a', differs: 'd', disputed: 'x' } as const;

interface Due {
  readonly start: number;
  readonly end: number;
  readonly verdict: string;
  readonly optional: boolean;
}

/** Takes the marks out of an article's text. */
function unmark(marked: string): { readonly text: string; readonly due: readonly Due[] } {
  let text = '';
  let at = 0;
  const due: Due[] = [];
  for (const match of marked.matchAll(/\{\{(.*?)\|(\??)(.*?)\}\}/g)) {
    const [whole, figure = '', optional, verdict = ''] = match;
    text += marked.slice(at, match.index);
    if (verdict !== '-') {
      const start = text.length;
      due.push({ start, end: start + figure.length, verdict, optional: optional === '?' });
    }
    text += figure;
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), due };
}

const folder = join('test', 'unit', 'facts', 'articles');
for (const file of readdirSync(folder)) {
  const blocks = readFileSync(join(folder, file), 'utf8').split(/^### /m).slice(1);
  for (const block of blocks) {
    const [head = '', ...lines] = block.split('\n');
    const [id = '', published = ''] = head.split(' ');
    test(`${file} ${head}`, () => {
      const { text, due } = unmark(lines.join('\n').trim());
      const lang = /[ăđơư]/i.test(text) ? 'vi' : 'en';
      const { figures } = makeGloss(base, { text, title: null, lead: null, lang, published });
      const wrong: string[] = [];
      const given = new Set<Due>();
      for (const { start, end, text: figure, verdict } of figures) {
        if (verdict === null) continue;
        const got = `${letters[verdict.kind]}:${verdict.claim}`;
        const want = due.find(one => one.start < end && one.end > start && one.verdict === got);
        if (want === undefined) wrong.push(`${figure}: ${got}`);
        else given.add(want);
      }
      const missing = due
        .filter(one => !one.optional && !given.has(one))
        .map(one => `${text.slice(one.start, one.end)}: ${one.verdict}`);
      assert.deepEqual({ id, wrong, missing }, { id, wrong: [], missing: [] });
    });
  }
}
