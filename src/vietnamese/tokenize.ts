import type { Token } from './token.ts';

/*
 * Classes of UTF-16 code units. The table is filled as code units are met: a
 * news text has some two hundred different ones, and asking the regular
 * expressions for all 65,536 ahead of time would cost more than the parsing.
 */
const UNKNOWN = 0;
const SPACE = 1;
const BREAK = 2;
const LOWER = 3;
const UPPER = 4;
/** Combining marks: belong to the letter before them, and call for NFC. */
const MARK = 5;
const DIGIT = 6;
/** Superscripts and vulgar fractions: part of a word behind a letter ("km²"), else a mark of their own ("½"). */
const OTHER_NUMBER = 7;
const PUNCTUATION = 8;
/** Soft hyphens, zero-width and direction characters: as if they weren't there. */
const INVISIBLE = 9;
const SURROGATE = 10;
/** Letters that may not be NFC by themselves (outside Latin): they call for NFC. */
const FOREIGN = 11;

const classes = new Uint8Array(0x10000);

const letter = /\p{L}/u;
const upper = /[\p{Lu}\p{Lt}]/u;
const mark = /\p{M}/u;
const digit = /\p{Nd}/u;
const otherNumber = /[\p{No}\p{Nl}]/u;
const space = /\s/u;
const invisible =
  /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\uFE00-\uFE0F]|\u034F/u;

/**
 * What the letters of Vietnamese, digits and common marks are, without asking
 * the regular expressions: compiling those costs a woken worker milliseconds.
 */
function classifyCommon(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LOWER;
    if (code >= 0x41 && code <= 0x5a) return UPPER;
    if (code >= 0x30 && code <= 0x39) return DIGIT;
    if (code === 0x0a) return BREAK;
    return code === 0x20 || (code >= 0x09 && code <= 0x0d) ? SPACE : PUNCTUATION;
  }
  if (code >= 0x1ea0 && code <= 0x1ef9) return code & 1 ? LOWER : UPPER;
  if (code >= 0xc0 && code <= 0xff) {
    if (code === 0xd7 || code === 0xf7) return PUNCTUATION;
    return code < 0xdf ? UPPER : LOWER;
  }
  // Ă Đ Ĩ Ũ Ơ Ư, with their small letters.
  if (code === 0x102 || code === 0x110 || code === 0x128 || code === 0x168) return UPPER;
  if (code === 0x103 || code === 0x111 || code === 0x129 || code === 0x169) return LOWER;
  if (code === 0x1a0 || code === 0x1af) return UPPER;
  if (code === 0x1a1 || code === 0x1b0) return LOWER;
  if (code === 0xa0) return SPACE;
  // Dashes, quotes, the ellipsis.
  if ((code >= 0x2010 && code <= 0x2027) || code === 0xab || code === 0xbb) return PUNCTUATION;
  return UNKNOWN;
}

function classify(code: number): number {
  const common = classifyCommon(code);
  if (common !== UNKNOWN) return common;
  const character = String.fromCharCode(code);
  if (code === 0x0a || code === 0x2028 || code === 0x2029) return BREAK;
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (invisible.test(character)) return INVISIBLE;
  if (space.test(character)) return SPACE;
  if (mark.test(character)) return MARK;
  if (digit.test(character)) return DIGIT;
  if (letter.test(character)) {
    if (code >= 0x0370 && !(code >= 0x1e00 && code <= 0x1eff)) return FOREIGN;
    return upper.test(character) ? UPPER : LOWER;
  }
  if (otherNumber.test(character)) return OTHER_NUMBER;
  return PUNCTUATION;
}

function classOf(code: number): number {
  const known = classes[code] as number;
  if (known !== UNKNOWN) return known;
  const found = classify(code);
  classes[code] = found;
  return found;
}

/** Written directly before an amount these end there: "VND500 billion". */
const currencyCodes = new Set('USD VND VNĐ EUR GBP JPY CNY RMB KRW AUD SGD'.split(' '));

const invisibleEverywhere = new RegExp(invisible.source, 'gu');
const fullWidth = /[\uFF01-\uFF5E]/u;

/**
 * Lower-cased words that have a capital. Bounded: a worker may live long, and
 * 20,000 different capitalised words are more than any article has.
 */
const lowerCased = new Map<string, string>();
const maxLowerCased = 20_000;

function lowerCase(text: string): string {
  const known = lowerCased.get(text);
  if (known !== undefined) return known;
  const found = text.toLowerCase();
  if (lowerCased.size >= maxLowerCased) lowerCased.clear();
  lowerCased.set(text, found);
  return found;
}

/** NFC without invisible characters. */
const clean = (raw: string): string => raw.replace(invisibleEverywhere, '').normalize('NFC');

/** Digits of any script as ASCII, full-width marks as their ASCII twins. */
const plain = (text: string): string =>
  text.replace(/[^\0-\x7F]/gu, character => {
    if (fullWidth.test(character)) {
      return String.fromCharCode((character.codePointAt(0) as number) - 0xfee0);
    }
    if (!digit.test(character)) return character;
    // Every script's digits are ten in a row from zero; the zero is the last code point before them that is none.
    let zero = character.codePointAt(0) as number;
    const value = zero;
    while (value - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(value - zero);
  });

function supplementaryIsLetter(text: string, at: number): boolean {
  const code = text.codePointAt(at) as number;
  return code > 0xffff && letter.test(String.fromCodePoint(code));
}

/** First offset at or after `at` that holds no invisible character. */
function skipInvisible(text: string, at: number): number {
  let next = at;
  while (next < text.length && classOf(text.charCodeAt(next)) === INVISIBLE) next += 1;
  return next;
}

/**
 * Splits a text into tokens, in one pass and in time linear in its length.
 *
 * Any Unicode form will do: each token's `start` and `end` are UTF-16 code
 * units into `text` as given; its `text` and `norm` are NFC without invisible
 * characters. Every visible character but white space is in exactly one token.
 * A word that stands directly behind a number ends before the next digit:
 * "1tr5" and "18h30" are three tokens each. So does a currency's code: "VND500".
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let at = 0;
  let spaced = false;
  /** End of the last token if it was a number and nothing visible came since. */
  let afterNumber = false;

  while (at < length) {
    const code = text.charCodeAt(at);
    let kind = classes[code] as number;
    if (kind === UNKNOWN) kind = classOf(code);

    if (kind === SPACE) {
      spaced = true;
      afterNumber = false;
      at += 1;
      continue;
    }
    if (kind === INVISIBLE) {
      at += 1;
      continue;
    }

    if (kind === SURROGATE) {
      if (supplementaryIsLetter(text, at)) kind = FOREIGN;
    } else if (kind === MARK && tokens.length > 0 && !spaced) {
      // A mark behind a digit or a punctuation mark: a token by itself, so that nothing is lost.
      kind = PUNCTUATION;
    }

    if (kind === LOWER || kind === UPPER || kind === FOREIGN || kind === MARK) {
      const start = at;
      let unclean = false;
      let anyUpper = false;
      let end = at;
      /** Code units of the word so far, invisible ones not counted. */
      let visible = 0;
      while (at < length) {
        const unit = text.charCodeAt(at);
        let unitKind = classes[unit] as number;
        if (unitKind === UNKNOWN) unitKind = classOf(unit);
        if (unitKind === LOWER) {
          at += 1;
        } else if (unitKind === UPPER) {
          anyUpper = true;
          at += 1;
        } else if (unitKind === MARK || unitKind === FOREIGN) {
          unclean = true;
          at += 1;
        } else if (unitKind === INVISIBLE) {
          unclean = true;
          at += 1;
          continue;
        } else if (unitKind === DIGIT) {
          if (afterNumber) break;
          if (visible === 3 && currencyCodes.has(clean(text.slice(start, at)))) break;
          if (unit > 0x7f) unclean = true;
          at += 1;
        } else if (unitKind === OTHER_NUMBER) {
          at += 1;
        } else if (unitKind === SURROGATE && supplementaryIsLetter(text, at)) {
          unclean = true;
          at += 2;
        } else {
          break;
        }
        visible += 1;
        end = at;
      }
      const raw = text.slice(start, end);
      const word = unclean ? clean(raw) : raw;
      tokens.push({
        kind: 'word',
        start,
        end,
        text: word,
        norm: unclean || anyUpper ? lowerCase(word) : word,
        spaced,
        capital: kind === UPPER || (kind === FOREIGN && upper.test(raw.slice(0, 2))),
      });
      afterNumber = false;
      at = end;
    } else if (kind === DIGIT) {
      const start = at;
      let unclean = false;
      let end = at;
      while (at < length) {
        const unit = text.charCodeAt(at);
        const unitKind = classOf(unit);
        if (unitKind === DIGIT) {
          if (unit > 0x7f || at > end) unclean = true;
          at += 1;
        } else if (unitKind === INVISIBLE) {
          at += 1;
          continue;
        } else if (unit === 0x2c || unit === 0x2e || unit === 0xff0c || unit === 0xff0e) {
          const next = skipInvisible(text, at + 1);
          if (next >= length || classOf(text.charCodeAt(next)) !== DIGIT) break;
          at = next;
          unclean ||= unit > 0x7f || next > end + 1;
          end = next;
          continue;
        } else {
          break;
        }
        end = at;
      }
      const raw = text.slice(start, end);
      const word = unclean ? clean(raw) : raw;
      tokens.push({
        kind: 'number',
        start,
        end,
        text: word,
        norm: unclean ? plain(word) : word,
        spaced,
        capital: false,
      });
      afterNumber = true;
      at = end;
    } else {
      const start = at;
      at += kind === SURROGATE && (text.codePointAt(at) as number) > 0xffff ? 2 : 1;
      const slice = text.slice(start, at);
      // Quotes, dashes and currency signs are NFC as they are.
      const raw =
        code < 0x0300 || (code >= 0x2000 && code < 0x2100) ? slice : slice.normalize('NFC');
      tokens.push({
        kind: kind === BREAK ? 'break' : 'punctuation',
        start,
        end: at,
        text: raw,
        norm: code >= 0xff01 && code <= 0xff5e ? plain(raw) : raw,
        spaced,
        capital: false,
      });
      afterNumber = false;
    }
    spaced = false;
  }
  return tokens;
}
