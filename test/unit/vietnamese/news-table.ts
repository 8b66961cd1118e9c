import { readdirSync, readFileSync } from 'node:fs';
import type { ReadingContext } from '../../../src/vietnamese/analysis.ts';
import type { Figure } from '../../../src/vietnamese/figure.ts';
import type { RecognizedName } from '../../../src/vietnamese/name.ts';

/** A sentence with everything that a careful editor finds in it. */
export interface NewsCase {
  readonly file: string;
  readonly text: string;
  readonly context: ReadingContext;
  /** As `shownFigure` shows them, in order. */
  readonly figures: readonly string[];
  /** As `shownName` shows them, in order. */
  readonly names: readonly string[];
}

const qualifiers: readonly [string, Figure['qualifier']][] = [
  ['>=', 'at-least'],
  ['<=', 'at-most'],
  ['>', 'more-than'],
  ['<', 'less-than'],
  ['~', 'about'],
  ['^', 'almost'],
  ['/', 'up-to'],
];
const types = { p: 'person', o: 'organization', l: 'place' } as const;

const shownNumber = (value: number): string => String(Number(value.toPrecision(9)));

function shownValue(value: Figure['value']): string {
  const parts: readonly (number | string)[] =
    typeof value === 'number' || typeof value === 'string' ? [value] : value;
  return parts.map(part => (typeof part === 'number' ? shownNumber(part) : part)).join('..');
}

const shown = (
  text: string,
  value: string,
  unit: string,
  qualifier: string,
  change: string | null,
): string => [text, value, unit, qualifier, ...(change === null ? [] : [change])].join(' | ');

export const shownFigure = (figure: Figure): string =>
  shown(
    figure.text,
    shownValue(figure.value),
    figure.kind === 'ordinal' ? 'ordinal' : (figure.unit ?? '-'),
    figure.qualifier,
    figure.change,
  );

export const shownName = ({ type, text }: RecognizedName): string => `${type}: ${text}`;

function number(text: string): string {
  const [part, whole] = text.split('/');
  return shownNumber(whole === undefined ? Number(text) : Number(part) / Number(whole));
}

/** Whether a figure's value, as `shownFigure` shows it, is a date, time or period. */
export const isDateValue = (value: string): boolean =>
  /^(-?\d{4}(-|\.\.|T|$)|--|\d\d:\d\d)/.test(value);

function expectedFigure(text: string, said: string): string {
  const [first = '', second, third] = said.split(' ');
  const qualifier = qualifiers.find(([sign]) => first.startsWith(sign));
  let value = first.slice(qualifier?.[0].length ?? 0);
  let unit = second === undefined ? '-' : second === '%' ? 'percent' : second;
  if (value.startsWith('#')) {
    value = value.slice(1);
    unit = 'ordinal';
  } else if (second !== undefined || !isDateValue(value)) {
    value = value.split('..').map(number).join('..');
  }
  const change = third === '+' ? 'increase' : third === '-' ? 'decrease' : null;
  return shown(text, value, unit, qualifier?.[1] ?? 'exact', change);
}

/**
 * Reads the tables in news/: a sentence a line, with every figure as
 * "[span=value unit change]" and every name as "{p …}", "{o …}" or "{l …}". A
 * value may begin with its qualifier's sign (> < >= <= ~ ^ for almost, / for
 * up-to) and have two ends ("5..7"); "#12" is an ordinal, "2/3" a fraction; "%"
 * is percent, "-" no unit; change is "+" or "-". "@2025-05-08" gives the day of
 * publication for what follows, "@en" the language.
 */
export function newsCases(): NewsCase[] {
  const folder = new URL('news/', import.meta.url);
  const cases: NewsCase[] = [];
  for (const file of readdirSync(folder).sort()) {
    let context: ReadingContext = { published: null, lang: 'vi' };
    for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n')) {
      if (line === '' || line.startsWith('#')) continue;
      if (line.startsWith('@')) {
        const lang = line === '@en' ? 'en' : line === '@vi' ? 'vi' : null;
        context =
          lang === null ? { ...context, published: line.slice(1) || null } : { ...context, lang };
        continue;
      }
      cases.push({
        file,
        context,
        text: line.replaceAll(/\[([^\]=]*)=[^\]]*\]/g, '$1').replaceAll(/\{[pol] ([^}]*)\}/g, '$1'),
        figures: [...line.matchAll(/\[([^\]=]*)=([^\]]*)\]/g)].map(match =>
          expectedFigure(match[1] ?? '', match[2] ?? ''),
        ),
        names: [...line.matchAll(/\{([pol]) ([^}]*)\}/g)].map(
          match => `${types[match[1] as keyof typeof types]}: ${match[2]}`,
        ),
      });
    }
  }
  return cases;
}
