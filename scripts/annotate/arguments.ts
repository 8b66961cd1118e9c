import { fail, ok, type Result } from '../../src/result.ts';

/** What `annotate` was asked to do. */
export interface Arguments {
  /** A path, "-" for standard input. */
  readonly file: string;
  readonly url: string | null;
  /** "YYYY-MM-DD". */
  readonly date: string | null;
  readonly facts: string | null;
  readonly lines: boolean;
  readonly json: boolean;
}

export const usage =
  'usage: npm run --silent annotate -- [FILE|-] [--url URL] [--date YYYY-MM-DD] [--facts PACK.json] [--lines] [--json]';

/** Whether a text is a day that exists, as "YYYY-MM-DD". */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Reads the words after `annotate`. The error is one line for the reader. */
export function parseArguments(words: readonly string[]): Result<Arguments, string> {
  let file: string | null = null;
  const values: Record<'--url' | '--date' | '--facts', string | null> = {
    '--url': null,
    '--date': null,
    '--facts': null,
  };
  let lines = false;
  let json = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const [name = '', inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (name === '--lines') lines = true;
    else if (name === '--json') json = true;
    else if (name === '--url' || name === '--date' || name === '--facts') {
      const value = inline ?? words[at + 1];
      if (value === undefined || (inline === undefined && value.startsWith('--'))) {
        return fail(`${name} needs a value\n${usage}`);
      }
      if (inline === undefined) at += 1;
      values[name] = value;
    } else if (word.startsWith('-') && word !== '-') {
      return fail(`unknown option ${word}\n${usage}`);
    } else if (file !== null) {
      return fail(`one file at a time: ${file}, ${word}\n${usage}`);
    } else file = word;
  }
  if (values['--date'] !== null && !isDay(values['--date'])) {
    return fail(`--date ${values['--date']}: not a day as YYYY-MM-DD`);
  }
  if (values['--url'] !== null && !URL.canParse(values['--url'])) {
    return fail(`--url ${values['--url']}: not an absolute address`);
  }
  if (lines && file !== null && file !== '-') {
    return fail(`--lines reads standard input, not ${file}\n${usage}`);
  }
  return ok({
    file: file ?? '-',
    url: values['--url'],
    date: values['--date'],
    facts: values['--facts'],
    lines,
    json,
  });
}
