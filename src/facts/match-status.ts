import type { Token } from '../vietnamese/token.ts';
import { daysOfPeriod } from './days.ts';
import type { PeriodFit } from './match-period.ts';
import type { PlacedFigure, Scene } from './scene.ts';
import type { Claim, Status } from './schema.ts';

/** How far from having happened the words around a figure put it. */
export type Outlook = 'goal' | 'forecast' | 'estimate' | 'pledge' | 'done' | 'unmarked';

/** Words of each outlook; two-word entries are looked for as such. */
const outlookWords: readonly (readonly [Outlook, ReadonlySet<string>])[] = [
  [
    'goal',
    new Set([
      'phấn đấu',
      'mục tiêu',
      'hướng tới',
      'hướng đến',
      'nhằm đạt',
      'nhằm đưa',
      'nhằm nâng',
      'quyết tâm',
      'đặt ra',
      'kỳ vọng',
      'kì vọng',
      'tham vọng',
      'target',
      'goal',
      'aim',
      'aiming',
      'aims',
      'strive',
    ]),
  ],
  ['pledge', new Set(['cam kết', 'hứa', 'pledged', 'pledge', 'committed', 'promised'])],
  [
    'forecast',
    new Set([
      'dự kiến',
      'dự báo',
      'triển vọng',
      'sẽ',
      'tới đây',
      'thời gian tới',
      'năm tới',
      'will',
      'expected',
      'forecast',
    ]),
  ],
  ['estimate', new Set(['ước tính', 'ước đạt', 'ước khoảng', 'estimated', 'estimates'])],
  [
    'done',
    new Set(['đã', 'đạt', 'ghi nhận', 'vượt', 'reached', 'totaled', 'totalled', 'was', 'hit']),
  ],
];

/** The same by first word: the second word, or null if one is enough. */
const byFirstWord = new Map<
  string,
  { readonly second: string | null; readonly outlook: Outlook }[]
>();
for (const [outlook, words] of outlookWords) {
  for (const entry of words) {
    const [first = '', second = null] = entry.split(' ');
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { second, outlook }]);
  }
}

/** First words of what is to be done: "nâng kim ngạch", "năm 2030", "bring bilateral trade". */
const forwardStarts = new Set(['nâng', 'đưa', 'năm', 'raise', 'bring', 'lift', 'by', 'in']);

/** Whether the words at a token put what they speak of ahead: "mục tiêu", "nâng kim ngạch", "năm 2030". */
export function looksForward(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (forwardStarts.has(norm)) return true;
  const entries = byFirstWord.get(norm) ?? [];
  return entries.some(
    ({ second, outlook }) =>
      outlook !== 'done' && (second === null || tokens[at + 1]?.norm === second),
  );
}

/** Outlooks that the words of a stretch of tokens show. */
function outlooks(scene: Scene, first: number, last: number): Set<Outlook> {
  const found = new Set<Outlook>();
  for (let at = first; at < last; at += 1) {
    const entries = byFirstWord.get(scene.tokens[at]?.norm ?? '');
    if (entries === undefined) continue;
    for (const { second, outlook } of entries) {
      if (second === null || scene.tokens[at + 1]?.norm === second) found.add(outlook);
    }
  }
  return found;
}

/** What a claim of each status can be compared with. */
const wanted: Readonly<Record<Status, readonly Outlook[]>> = {
  achieved: ['done', 'unmarked'],
  delivered: ['done', 'unmarked'],
  estimate: ['done', 'estimate', 'forecast', 'unmarked'],
  forecast: ['forecast', 'estimate', 'goal'],
  target: ['goal', 'forecast', 'pledge'],
  pledge: ['pledge', 'forecast', 'unmarked'],
  scheduled: ['done', 'unmarked', 'forecast', 'goal'],
};

/**
 * Whether the words put the figure where the claim's status is: a target is
 * not a result. What lies in the clause decides, then what stands before it in
 * the sentence; a period that is over makes a result of anything. "loose": it
 * can be, but not so plainly that a difference would mean anything.
 * @param signalled whether a signal of the metric itself stands in the clause.
 */
export function fitStatus(
  scene: Scene,
  placed: PlacedFigure,
  claim: Claim,
  period: PeriodFit,
  signalled: boolean,
): 'plain' | 'loose' | null {
  const { clauseOf, sentenceOf, tokens, links } = scene;
  const { published } = links.linking;
  // "sẽ thăm từ 18 đến 20/9", "sẽ dự khóa 76": a day or a number is the same before and after.
  const isFixed = placed.days !== null || placed.figure.kind === 'ordinal';
  if (isFixed && claim.status !== 'target' && claim.status !== 'forecast') return 'plain';
  const today = published === null ? null : daysOfPeriod(published);
  const when = claim.period === null ? placed.days : daysOfPeriod(claim.period);
  const said = period === 'clause' || period === 'sentence' || placed.days !== null;
  const isOver = said && when !== null && today !== null && when.last < today.first;
  const isAhead = said && when !== null && today !== null && when.last > today.last;

  const clause = clauseOf[placed.first];
  let first = placed.first;
  while (first > 0 && clauseOf[first - 1] === clause) first -= 1;
  let last = placed.last;
  while (last < tokens.length && clauseOf[last] === clause) last += 1;
  let found = outlooks(scene, first, last);
  const looksAhead = (): boolean =>
    found.has('goal') || found.has('forecast') || found.has('pledge');

  if (claim.status === 'achieved' || claim.status === 'delivered') {
    // "phấn đấu nâng từ 800 triệu USD năm 2024 lên …": the year is over, whatever is striven for.
    if (isOver && (placed.days !== null || !found.has('forecast'))) return 'plain';
  }
  if (claim.status === 'target' && isAhead) return 'plain';

  let inherited = false;
  if (!looksAhead() && !found.has('done') && !found.has('estimate')) {
    let start = first;
    while (start > 0 && sentenceOf[start - 1] === sentenceOf[placed.first]) start -= 1;
    found = outlooks(scene, start, first);
    inherited = true;
  }
  const kinds: readonly Outlook[] = looksAhead()
    ? [...found].filter(outlook => outlook !== 'done')
    : found.has('estimate')
      ? ['estimate']
      : found.has('done')
        ? ['done']
        : ['unmarked'];
  if (kinds.some(kind => wanted[claim.status].includes(kind))) return 'plain';
  // Words of another clause, against the metric's own in this one: "cam kết 10 triệu liều, giao ngay 1 triệu".
  if (inherited && signalled) return 'loose';
  // What was pledged is often told as given.
  return claim.status === 'pledge' && kinds.includes('done') ? 'loose' : null;
}
