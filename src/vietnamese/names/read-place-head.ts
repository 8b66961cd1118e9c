import type { Token } from '../token.ts';
import type { Phrase } from './lexicon.ts';
import { administrativeHeads, lowerHeadsOnly, numberedHeads } from './places.ts';
import { ABBREVIATED, capitalRun, isCapital, isCompound, isHyphen, placeAt } from './runs.ts';
import { isAcronym, isForeign, type Match, type State } from './state.ts';

export function readPlaceHead(
  state: State,
  phrase: Phrase,
  i: number,
  end: number,
): Match | number | null {
  const { tokens } = state;
  const token = tokens[i];
  if (token === undefined) return null;
  let next = end;
  if (tokens[next]?.norm === '.' && !tokens[next]?.spaced && ABBREVIATED.has(phrase.text))
    next += 1;
  else if (SHORT_HEADS.has(phrase.text) && tokens[next]?.kind !== 'number') return null;
  // "bệnh nhân H.L.N.": an initial is no district.
  if (SHORT_HEADS.has(phrase.text) && (!isCapital(token) || tokens[next]?.text.length === 1))
    return null;
  // "ven biển Trung bộ": the second half of another word.
  if (phrase.text === 'biển' && SHORES.has(tokens[i - 1]?.norm ?? '')) return null;
  if (
    token.capital &&
    lowerHeadsOnly.has(phrase.text) &&
    !(state.startsSentence(i) && (placeAt(tokens, next) > 0 || isCapital(tokens[next + 1])))
  )
    return null;
  const following = tokens[next];
  if (following === undefined) return null;
  // "báo động III", "lao động", "hoạt động": the second syllable of another word.
  if (phrase.text === 'động' && !CAVES.has(tokens[i - 1]?.norm ?? '') && !state.startsSentence(i))
    return null;
  const core = administrativeHeads.has(phrase.text) ? next : i;
  const before = tokens[i - 1];
  const counted =
    UNITS.has(phrase.text) &&
    (before?.kind === 'number' || (before !== undefined && COUNTS.has(before.norm)));
  state.placeList = counted || ROADS.has(phrase.text);
  if (following.kind === 'number' && numberedHeads.has(phrase.text)) {
    return /^\d{1,3}$/.test(following.text)
      ? { type: 'place', first: i, core, next: glueLetter(tokens, next + 1) }
      : null;
  }
  if (
    phrase.text === 'đường' &&
    following.kind === 'number' &&
    tokens[next + 1]?.norm === '/' &&
    tokens[next + 2]?.kind === 'number'
  ) {
    return { type: 'place', first: i, core, next: next + 3 };
  }
  if (!isCapital(following) || following.norm === 'tp') return null;
  // "bản Windows", "bản VIP" are versions.
  const foreign = isAcronym(following) || isForeign(following.text);
  if (phrase.text === 'bản') {
    // "bản Tuyên ngôn" is a document: the name of a village has capitals throughout.
    const lower = tokens[next + 1]?.kind === 'word' && !isCapital(tokens[next + 1]);
    if (foreign || lower || isCompound(tokens, next)) return null;
  }
  // "kênh VTV1", "kênh YouTube" are watched.
  if (phrase.text === 'kênh' && foreign) return null;
  if (phrase.text === 'tp' && following.norm === 'hcm')
    return { type: 'place', first: i, core, next: next + 1 };
  // "tỉnh Sở Y tế" and other heads begin something of their own.
  if (isCompound(tokens, next) && !tokens[next + 1]?.capital) return null;
  const known = placeAt(tokens, next);
  const run = capitalRun(tokens, next, administrativeHeads.has(phrase.text) ? 3 : 4, true);
  let stop = known > 0 && (administrativeHeads.has(phrase.text) || known >= run) ? known : run;
  if (stop <= next) return null;
  // "đường Hoàng Hoa Thám, quận …": a second line of the same road joins by a hyphen.
  if (isHyphen(tokens[stop]) && isCapital(tokens[stop + 1]) && ROADS.has(phrase.text))
    stop = capitalRun(tokens, stop + 1, 4);
  // "hai xã Ngư Thủy và Sen Thủy": the head is both's.
  return counted && !token.capital
    ? { type: 'place', first: next, core: next, next: stop }
    : { type: 'place', first: i, core, next: stop };
}

const UNITS: ReadonlySet<string> = new Set([
  'xã',
  'huyện',
  'tỉnh',
  'phường',
  'quận',
  'thôn',
  'bản',
  'thị xã',
  'thành phố',
]);

/** Heads in one or two letters: a capital, and a dot or a number behind it. */
const SHORT_HEADS: ReadonlySet<string> = new Set(['q', 'p', 'h', 'tx', 'tt']);

const COUNTS: ReadonlySet<string> = new Set(['hai', 'ba', 'bốn', 'các', 'những']);

const SHORES: ReadonlySet<string> = new Set(['ven', 'bờ', 'bãi', 'cửa', 'cảng', 'đường']);

/** Words before "động" that leave it a cave. */
const CAVES: ReadonlySet<string> = new Set(['tại', 'ở', 'thăm', 'vào', 'đến', 'của', 'và', ',']);

const ROADS: ReadonlySet<string> = new Set(['cao tốc', 'đường cao tốc', 'đường', 'quốc lộ', 'cầu']);

/** "1A", "14C": the letter glued to a road's number. */
function glueLetter(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  return token?.kind === 'word' && !token.spaced && token.text.length === 1 && token.capital
    ? i + 1
    : i;
}
