/**
 * `npm run annotate`: the same reading and checking as in the browser, on the
 * command line. What goes in and comes out is in the contract at the top of
 * `annotate/annotate-text.ts` and in the README.
 */
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { FactBase } from '../src/facts/fact-base.ts';
import type { MessageTable } from '../src/facts/say.ts';
import { annotate, type Subject, type Tables } from './annotate/annotate-text.ts';
import { type Arguments, isDay, parseArguments } from './annotate/arguments.ts';
import { loadFacts } from './annotate/load-facts.ts';
import { show } from './annotate/show.ts';
import { root } from './root.ts';

/** Says what and where, and ends with 2. */
function refuse(problem: string): never {
  process.stderr.write(`annotate: ${problem}\n`);
  process.exit(2);
}

const table = (lang: string): MessageTable =>
  JSON.parse(readFileSync(join(root, 'extension', '_locales', lang, 'messages.json'), 'utf8'));

/** The bytes of a file or of standard input (descriptor 0), which must be UTF-8. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    refuse(`${file === '-' ? 'standard input' : file}: cannot be read (${code ?? error})`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    refuse(`${file === '-' ? 'standard input' : file}: not UTF-8`);
  }
}

/** Checks one line of `--lines`; throws an Error that says what is wrong with it. */
function subjectOf(line: unknown): { readonly id: unknown; readonly subject: Subject } {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) {
    throw new Error('not an object');
  }
  const { id, text, html, url, date } = line as Record<string, unknown>;
  if (id === undefined) throw new Error('"id" is missing');
  if ((text === undefined) === (html === undefined)) {
    throw new Error('needs either "text" or "html"');
  }
  const content = text ?? html;
  if (typeof content !== 'string') {
    throw new Error(`"${text === undefined ? 'html' : 'text'}" is not a string`);
  }
  if (url != null && (typeof url !== 'string' || !URL.canParse(url))) {
    throw new Error('"url" is not an absolute address');
  }
  if (date != null && (typeof date !== 'string' || !isDay(date))) {
    throw new Error('"date" is not a day as YYYY-MM-DD');
  }
  return {
    id,
    subject: {
      kind: text === undefined ? 'html' : 'text',
      content,
      url: (url as string | null | undefined) ?? null,
      date: (date as string | null | undefined) ?? null,
    },
  };
}

function annotateLine(base: FactBase, tables: Tables, line: string): string {
  let id: unknown = null;
  try {
    const parsed: unknown = JSON.parse(line);
    id = (parsed as { id?: unknown } | null)?.id ?? null;
    const { subject } = subjectOf(parsed);
    return JSON.stringify({ id, ...annotate(base, tables, subject) });
  } catch (error) {
    return JSON.stringify({ id, error: (error as Error).message });
  }
}

/** One result per line, in order, as the lines come. */
async function annotateLines(base: FactBase, tables: Tables): Promise<void> {
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    if (!process.stdout.write(`${annotateLine(base, tables, line)}\n`)) {
      await new Promise(resolve => process.stdout.once('drain', resolve));
    }
  }
}

function annotateOne(base: FactBase, tables: Tables, given: Arguments): void {
  const content = readText(given.file);
  const isPage = given.file === '-' ? given.url !== null : /\.html?$/i.test(given.file);
  const annotation = annotate(base, tables, {
    kind: isPage ? 'html' : 'text',
    content,
    url: given.url,
    date: given.date,
  });
  if (process.stdout.isTTY && !given.json) process.stdout.write(show(annotation));
  else process.stdout.write(`${JSON.stringify(annotation, null, given.json ? 2 : 0)}\n`);
}

// Whoever reads the output may have seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  writeSync(2, `annotate: standard output: ${error.message}\n`);
  process.exit(1);
});

const given = parseArguments(process.argv.slice(2));
if (!given.ok) refuse(given.error);
const base = loadFacts(given.value.facts);
if (!base.ok) refuse(base.error);
const tables = { vi: table('vi'), en: table('en') };
if (given.value.lines) await annotateLines(base.value, tables);
else annotateOne(base.value, tables, given.value);
