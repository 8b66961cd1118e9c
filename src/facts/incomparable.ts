import type { PlacedFigure, Scene } from './scene.ts';

/**
 * Whether the words about a figure show it to be no account of what the
 * sentence measures: where it started from, the whole it is a share of, a
 * multiple of something else.
 */
export const isIncomparable = (scene: Scene, placed: PlacedFigure): boolean =>
  isCountedBack(scene, placed) ||
  isStartingPoint(scene, placed) ||
  isWhole(scene, placed) ||
  isOfAnother(scene, placed) ||
  isLimitedFirst(scene, placed);

/** Tokens between the two figures of "from two per week in 2022 to four in 2025". */
const maxStretch = 8;

/** The figure from which something went to another: the starting point, not the result. */
function isStartingPoint(scene: Scene, placed: PlacedFigure): boolean {
  const { tokens, sentenceOf } = scene;
  const before = tokens[placed.first - 1]?.norm ?? '';
  if (before !== 'từ' && before !== 'mức' && before !== 'from') return false;
  // A date's own "từ … đến …" is within it.
  if (placed.days !== null) return false;
  const sentence = sentenceOf[placed.first];
  for (
    let at = placed.last;
    at < placed.last + maxStretch && sentenceOf[at] === sentence;
    at += 1
  ) {
    const norm = tokens[at]?.norm;
    if (norm === 'lên' || norm === 'xuống' || norm === 'to') return true;
  }
  return false;
}

/** Whether a date is counted back from: "ngày 20/9 cách đây 44 năm". */
function isCountedBack({ tokens }: Scene, { days, last }: PlacedFigure): boolean {
  return days !== null && tokens[last]?.norm === 'cách' && tokens[last + 1]?.norm === 'đây';
}

/** Words behind "gấp đôi" that name a time, or what a change is measured against at all. */
const standardWords = new Set(
  'so|với|năm|cùng|mức|trong|vào|từ|compared|from|over|on|in|year|last|previous|the|that|what'.split(
    '|',
  ),
);

/** Whether a multiple is one of something else: "gấp 50 lần thương mại Việt Nam - Kazakhstan". */
function isOfAnother({ tokens, clauseOf, sentenceOf }: Scene, placed: PlacedFigure): boolean {
  const { first, last, figure } = placed;
  const next = tokens[last];
  if (figure.kind !== 'ratio' || next?.kind !== 'word' || standardWords.has(next.norm))
    return false;
  return clauseOf[last] === clauseOf[first] && sentenceOf[last] === sentenceOf[first];
}

/** Whether a first is one of a limited time only: "đầu tiên trong vòng 13 năm", "the first in 12 years". */
function isLimitedFirst(
  { tokens, clauseOf }: Scene,
  { first, last, figure }: PlacedFigure,
): boolean {
  if (figure.kind !== 'ordinal' || figure.value !== 1) return false;
  for (let at = last; at < tokens.length && clauseOf[at] === clauseOf[first]; at += 1) {
    const norm = tokens[at]?.norm;
    if (norm !== 'trong' && norm !== 'in') continue;
    if (tokens[at + 1]?.norm === 'vòng' || tokens[at + 1]?.kind === 'number') return true;
  }
  return false;
}

/** The whole that another figure is a share of: "194 trong 195 nước", "3 of the 5 countries". */
function isWhole({ tokens }: Scene, { first }: PlacedFigure): boolean {
  let at = first - 1;
  while (at > 0 && wholeFillers.has(tokens[at]?.norm ?? '')) at -= 1;
  const joint = tokens[at]?.norm;
  return (
    (joint === 'trong' || joint === 'trên' || joint === 'of') && tokens[at - 1]?.kind === 'number'
  );
}

const wholeFillers = new Set(['số', 'tổng', 'the', 'all']);
