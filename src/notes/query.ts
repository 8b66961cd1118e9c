/**
 * What a reader types into the search: words, "phrases", and operators that
 * look in one respect of a note only (`màu:vàng nhãn:"khí hậu" từ:5/2025`).
 *
 * Operators are understood in both languages, with marks or without, and a
 * space after the colon makes no difference. A word before a colon that is no
 * operator is a word like any other; a phrase never is one.
 */
import { foldCase, foldMarks, hasMarks } from '../text/fold.ts';
import { normalize } from '../text/normalize.ts';
import type { NoteColor, NoteState } from './note.ts';
import { type DayRange, readDays } from './query-days.ts';

/** One word or phrase; a word being typed may still become another tone placement. */
export interface Term {
  /** Typed with marks: looked for as typed; else in folded text, đ as d. */
  readonly marked: boolean;
  readonly alternatives: readonly string[];
  /** Typed in quotation marks. */
  readonly isPhrase: boolean;
}

/** The parts of a note that an operator looks in. */
export type QueryField = 'body' | 'quote' | 'title' | 'site' | 'tag';

/** What an operator is about. */
export type Operator = QueryField | 'color' | 'state' | 'from' | 'to' | 'on';

/** An operator whose value says nothing: it is left out of the search, and the reader is told. */
export interface QueryProblem {
  readonly operator: Operator;
  /** As typed, but for case and spaces; empty if nothing stands there (yet). */
  readonly value: string;
}

/** A query, read. All of it must hold of a note. */
export interface Query {
  /** Anywhere in the note. */
  readonly terms: readonly Term[];
  readonly fields: readonly { readonly field: QueryField; readonly term: Term }[];
  /** One of these; empty: any. */
  readonly colors: readonly NoteColor[];
  readonly states: readonly NoteState[];
  /** Made at or after this moment (ISO 8601, UTC), and before that one. */
  readonly from: string | null;
  readonly before: string | null;
  readonly problems: readonly QueryProblem[];
}

/** Names of the operators as they are written; typed without marks they are understood too. */
const operators: Readonly<Record<Operator, readonly string[]>> = {
  color: ['màu', 'color', 'colour'],
  state: ['trạng thái', 'trạng-thái', 'state', 'status'],
  site: ['trang', 'báo', 'site'],
  tag: ['nhãn', 'thẻ', 'tag'],
  title: ['bài', 'title'],
  quote: ['trích', 'quote'],
  body: ['lời', 'note'],
  from: ['từ', 'from', 'since'],
  to: ['đến', 'to', 'until'],
  on: ['ngày', 'date', 'on'],
};
const operatorsByName: ReadonlyMap<string, Operator> = new Map(
  (Object.keys(operators) as Operator[]).flatMap(operator =>
    operators[operator].flatMap(name => [
      [foldCase(name), operator] as const,
      [foldMarks(name), operator] as const,
    ]),
  ),
);

/** Folded values of colours and states. The beginning of one is enough ("xanh": both). */
const colors: readonly (readonly [name: string, color: NoteColor])[] = [
  ['vang', 'yellow'],
  ['yellow', 'yellow'],
  ['xanh la', 'green'],
  ['luc', 'green'],
  ['green', 'green'],
  ['xanh duong', 'blue'],
  ['lam', 'blue'],
  ['blue', 'blue'],
  ['hong', 'pink'],
  ['pink', 'pink'],
];
const states: readonly (readonly [name: string, state: NoteState])[] = [
  ['dung cho', 'placed'],
  ['placed', 'placed'],
  ['da doi', 'changed'],
  ['doi', 'changed'],
  ['changed', 'changed'],
  ['mat cho', 'unplaced'],
  ['chua dat', 'unplaced'],
  ['unplaced', 'unplaced'],
];

const operatorAt = /(tr[aạ]ng[ -]th[aá]i|\p{L}+): ?/uy;
const phraseAt = /"([^"]*)"?/y;
const wordAt = /[^\s"]+/y;
const datesInWords = /(?:h[oô]m nay|h[oô]m qua)(?![\p{L}\d])/uy;

/** Where reading has come to. */
class Reader {
  readonly text: string;
  at = 0;
  constructor(text: string) {
    this.text = text;
  }
  /** What stands here, which is then behind us. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match) this.at += match[0].length;
    return match;
  }
  skipSpace(): void {
    while (this.text[this.at] === ' ') this.at++;
  }
}

/**
 * Reads a query. Never fails: what can't be read is among its problems.
 * @param now the reader's present, for "hôm nay" and for days without a year
 */
export function readQuery(query: string, now: Date = new Date()): Query {
  const reader = new Reader(foldCase(normalize(query, 'quote').text).replace(/\s+/g, ' '));
  const terms: Term[] = [];
  const fields: { field: QueryField; term: Term }[] = [];
  const chosenColors = new Set<NoteColor>();
  const chosenStates = new Set<NoteState>();
  const problems: QueryProblem[] = [];
  let from = null as string | null;
  let before = null as string | null;

  for (;;) {
    reader.skipSpace();
    if (reader.at >= reader.text.length) break;
    const start = reader.at;
    const operator = operatorsByName.get(reader.take(operatorAt)?.[1] ?? '');
    if (!operator) {
      reader.at = start;
      const term = takeTerm(reader);
      if (term) terms.push(term);
      continue;
    }
    switch (operator) {
      case 'color':
      case 'state': {
        const found = operator === 'color' ? takeNamed(reader, colors) : takeNamed(reader, states);
        if (found.kind === 'unread') problems.push({ operator, value: found.value });
        else if (operator === 'color')
          for (const one of found.values) chosenColors.add(one as NoteColor);
        else for (const one of found.values) chosenStates.add(one as NoteState);
        break;
      }
      case 'from':
      case 'to':
      case 'on': {
        const value = takeValue(reader, true);
        const days: DayRange | null = readDays(foldMarks(value), now);
        if (!days) {
          problems.push({ operator, value });
          break;
        }
        if (operator !== 'to') from = from !== null && from > days.from ? from : days.from;
        if (operator !== 'from') {
          before = before !== null && before < days.before ? before : days.before;
        }
        break;
      }
      default: {
        const term = takeTerm(reader);
        if (term) fields.push({ field: operator, term });
        else problems.push({ operator, value: '' });
      }
    }
  }
  // The rarest is likely the longest: it sorts most notes out at once.
  terms.sort((a, b) => (b.alternatives[0]?.length ?? 0) - (a.alternatives[0]?.length ?? 0));
  return {
    terms,
    fields,
    colors: [...chosenColors],
    states: [...chosenStates],
    from,
    before,
    problems,
  };
}

/** A word or phrase; null if there is none. */
function takeTerm(reader: Reader): Term | null {
  const phrase = reader.take(phraseAt);
  const text = (phrase ? (phrase[1] ?? '') : (reader.take(wordAt)?.[0] ?? '')).trim();
  if (text === '') return null;
  const isPhrase = phrase !== null;
  if (!hasMarks(text)) return { marked: false, alternatives: [foldMarks(text)], isPhrase };
  return { marked: true, alternatives: [text, ...continuations(text)], isPhrase };
}

/** What the marked "hò" may still become, as tones stand on the second vowel in the searched text. */
const openSyllable = /([òóỏõọùúủũụ])$/;

function continuations(term: string): readonly string[] {
  const vowel = openSyllable.exec(term)?.[1];
  if (vowel === undefined) return [];
  const second = foldMarks(vowel) === 'o' ? ['a', 'e'] : ['y'];
  return second.map(letter => foldCase(term + letter));
}

/** A value in quotation marks, or up to the next space. */
function takeValue(reader: Reader, isDate: boolean): string {
  const phrase = reader.take(phraseAt);
  if (phrase) return (phrase[1] ?? '').trim();
  return ((isDate ? reader.take(datesInWords) : null) ?? reader.take(wordAt))?.[0] ?? '';
}

type Named<Value> =
  | { readonly kind: 'read'; readonly values: readonly Value[] }
  | { readonly kind: 'unread'; readonly value: string };

/** Values out of a list, several with commas between them; names of two words need no quotation marks. */
function takeNamed<Value>(
  reader: Reader,
  names: readonly (readonly [name: string, value: Value])[],
): Named<Value> {
  const values: Value[] = [];
  for (;;) {
    const rest = foldMarks(reader.text.slice(reader.at)).replaceAll('-', ' ');
    const whole = names.find(
      ([name]) => rest.startsWith(name) && !/[\p{L}\d]/u.test(rest[name.length] ?? ''),
    );
    if (whole) {
      reader.at += whole[0].length;
      values.push(whole[1]);
    } else {
      const value = takeValue(reader, false);
      const parts = value.split(',').map(part => foldMarks(part).replaceAll('-', ' ').trim());
      for (const part of parts) {
        const begun = part === '' ? [] : names.filter(([name]) => name.startsWith(part));
        if (begun.length === 0) return { kind: 'unread', value };
        values.push(...begun.map(([, one]) => one));
      }
    }
    if (reader.text[reader.at] !== ',') return { kind: 'read', values };
    reader.at++;
    reader.skipSpace();
    if (reader.at >= reader.text.length) return { kind: 'read', values };
  }
}
