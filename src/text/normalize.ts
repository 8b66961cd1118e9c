/**
 * How strictly two texts are held to be equal.
 *
 * - `unicode`: canonical composition (NFC, also of half-composed clusters), invisible characters left out.
 * - `quote`: that, and runs of white space as one space, every dash as "-", every quotation mark and
 *   apostrophe as one `"`, "..." as "…", and the tone of oa, oe, uy on the second letter ("hòa" as
 *   "hoà"). What a quote is compared by; not for showing.
 */
export type NormalizationLevel = 'unicode' | 'quote';

/**
 * A text in normal form, tied to the text it came from. All offsets are UTF-16
 * code units; "source" ones into what was given, "normalised" ones into `text`.
 * The maps are monotone; `toNormalized(toSource(n)) === n` for every `n` that
 * does not split a cluster that composes to several units (as no Vietnamese or
 * English letter does).
 */
export interface NormalizedText {
  readonly text: string;
  /** Source offset at which the character at a normalised offset begins: for the start of a span. */
  toSource(offset: number): number;
  /** Source offset at which the character before a normalised offset ends: for the end of a span. */
  toSourceEnd(offset: number): number;
  /** Normalised offset of the character that a source offset is at, or in. */
  toNormalized(offset: number): number;
}

/** Soft hyphen, joiners, zero-width and bidirectional controls, variation selectors, byte order mark. */
const invisible =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff';
/** What can compose with a character before it: combining marks, Hangul vowels and finals. */
const joining = '\\p{M}\\u1161-\\u1175\\u11a8-\\u11c2';
/** Characters outside the marks that NFC replaces by others; a test compares this with the engine's tables. */
const replaced =
  '\\u0340-\\u0387\\u0958-\\u0fb9\\u1f71-\\u1fff\\u2000\\u2001\\u2126\\u212a\\u212b\\u2329\\u232a\\u2adc\\uf900-\\ufaff\\ufb1d-\\ufb4e\\u{1d15e}-\\u{1d1c0}\\u{2f800}-\\u{2fa1d}';
/** White space but U+0020 and the byte order mark. */
const otherSpace = '\\t-\\r\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const cluster = `([${replaced}]?(?:[${invisible}]*[${joining}])+|[${replaced}])`;
const rest = `[${invisible}]+`;

const stretches: Record<NormalizationLevel, RegExp> = {
  unicode: new RegExp(`${cluster}|${rest}`, 'gu'),
  quote: new RegExp(
    [
      // A lone U+0020 is the commonest character of all and stays: it must not stop the scan.
      `((?: (?=[ ${otherSpace}${invisible}])|[${invisible}]*[${otherSpace}]|[${invisible}]+ )[ ${otherSpace}${invisible}]*)`,
      cluster,
      '([\\u058a\\u2010-\\u2015\\u2212\\u2e3a\\u2e3b\\ufe58\\ufe63\\uff0d])',
      "(['\\u00ab\\u00bb\\u02b9-\\u02bc\\u2018-\\u201f\\u2032-\\u2037\\u2039\\u203a\\u300c-\\u300f\\u301d-\\u301f\\uff02\\uff07])",
      `((?:(?:\\.[${invisible}]*){3}|(?:\\.[${invisible}]*){0,2}\\u2026)[.\\u2026${invisible}]*)`,
      rest,
    ].join('|'),
    'gu',
  ),
};
const invisibles = new RegExp(`[${invisible}]+`, 'gu');

/**
 * What the level `unicode` never changes: Latin with every Vietnamese letter,
 * Greek, Cyrillic, punctuation, currency signs. One class without the `u` flag is ten
 * times faster to scan for than the stretches themselves.
 */
const unusual =
  /[^\0-\xac\xae-\u02ff\u0388-\u0482\u1e00-\u1eff\u2010-\u2027\u2030-\u205f\u20a0-\u20cf]/;

/** Brings a text into normal form. Linear; a text already in normal form is returned as it is. */
export function normalize(text: string, level: NormalizationLevel = 'quote'): NormalizedText {
  if (level === 'unicode' && !unusual.test(text)) return new Unchanged(text);
  const stretch = stretches[level];
  stretch.lastIndex = 0;
  const composed = new Map<string, string>();
  const parts: string[] = [];
  /** Per stretch that changed its length: where it starts and ends in the source and in the result. */
  const map: number[] = [];
  let done = 0;
  let length = 0;
  for (let match = stretch.exec(text); match !== null; match = stretch.exec(text)) {
    let start = match.index;
    const end = start + match[0].length;
    let replacement = '';
    const [, spaces, quoteCluster, dash, mark, dots] = match;
    const marks = level === 'unicode' ? match[1] : quoteCluster;
    if (marks !== undefined) {
      if (start > done) start -= isTrail(text.charCodeAt(start - 1)) && start - done > 1 ? 2 : 1;
      const source = text.slice(start, end);
      replacement = composed.get(source) ?? source.replace(invisibles, '').normalize('NFC');
      composed.set(source, replacement);
    } else if (level === 'quote') {
      if (spaces !== undefined) replacement = ' ';
      else if (dash !== undefined) replacement = '-';
      else if (mark !== undefined) replacement = '"';
      else if (dots !== undefined) replacement = '…';
    }
    parts.push(text.slice(done, start), replacement);
    length += start - done;
    if (replacement.length !== end - start) {
      map.push(start, end, length, length + replacement.length);
    }
    length += replacement.length;
    done = end;
  }
  if (done === 0) return new Unchanged(level === 'quote' ? placeTones(text) : text);
  parts.push(text.slice(done));
  const joined = parts.join('');
  const result = level === 'quote' ? placeTones(joined) : joined;
  return map.length === 0 ? new Unchanged(result) : new Mapped(result, Int32Array.from(map));
}

/** Composed vowels of every tone but the level one, in the order of `tones`. */
const toned: Readonly<Record<string, string>> = {
  o: 'òóỏõọ',
  u: 'ùúủũụ',
  a: 'àáảãạ',
  e: 'èéẻẽẹ',
  y: 'ỳýỷỹỵ',
};
const tonedFirst = /[òóỏõọ][ae]|[ùúủũụ]y/gi;
const bothPlacements = new Map<string, string>();
for (const pair of ['oa', 'oe', 'uy']) {
  const [first = '', second = ''] = pair;
  for (let tone = 0; tone < 5; tone++) {
    const moved = `${first}${toned[second]?.[tone]}`;
    const source = `${toned[first]?.[tone]}${second}`;
    const [one = '', two = ''] = source;
    bothPlacements.set(source, moved);
    bothPlacements.set(source.toUpperCase(), moved.toUpperCase());
    bothPlacements.set(one.toUpperCase() + two, first.toUpperCase() + (moved[1] ?? ''));
    bothPlacements.set(one + two.toUpperCase(), first + (moved[1] ?? '').toUpperCase());
  }
}

/** The two ways of placing a tone are one: its letters stay as many as they were. */
function placeTones(text: string): string {
  return text.replace(tonedFirst, pair => bothPlacements.get(pair) ?? pair);
}

function isTrail(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** A normal form of the same length, offset for offset. */
class Unchanged implements NormalizedText {
  constructor(readonly text: string) {}
  toSource(offset: number): number {
    return offset;
  }
  toSourceEnd(offset: number): number {
    return offset;
  }
  toNormalized(offset: number): number {
    return offset;
  }
}

const sourceStart = 0;
const sourceEnd = 1;
const start = 2;
const end = 3;

/** A normal form in which some stretches are longer or shorter than they were: four numbers for each. */
class Mapped implements NormalizedText {
  constructor(
    readonly text: string,
    private readonly map: Int32Array,
  ) {}

  /** Base of the last stretch whose `field` is at most `offset`; -4 if there is none. */
  private last(field: number, offset: number): number {
    let low = 0;
    let high = this.map.length / 4;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle * 4 + field) <= offset) low = middle + 1;
      else high = middle;
    }
    return (low - 1) * 4;
  }

  private at(index: number): number {
    return this.map[index] as number;
  }

  toSource(offset: number): number {
    const base = this.last(start, offset);
    if (base < 0) return offset;
    const past = offset - this.at(base + end);
    return past < 0 ? this.at(base + sourceStart) : this.at(base + sourceEnd) + past;
  }

  toSourceEnd(offset: number): number {
    const base = this.last(start, offset - 1);
    if (base < 0) return offset;
    const past = offset - this.at(base + end);
    return this.at(base + sourceEnd) + Math.max(past, 0);
  }

  toNormalized(offset: number): number {
    const base = this.last(sourceStart, offset);
    if (base < 0) return offset;
    const past = offset - this.at(base + sourceEnd);
    return past < 0 ? this.at(base + start) : this.at(base + end) + past;
  }
}
