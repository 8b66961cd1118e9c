import type { PlacedFigure, Scene } from './scene.ts';

/** Where a figure shares all of its clause. */
export const wholeClause: readonly [number, number] = [0, Number.POSITIVE_INFINITY];

/**
 * The part of its clause that a figure shares with nobody, as tokens [from,
 * to): "Hungary promised 400,000 doses and South Korea over 1 million doses"
 * gives each its own.
 */
export function shareOf(scene: Scene, placed: PlacedFigure): readonly [number, number] {
  const { clauseOf, sentenceOf, tokens } = scene;
  const { unit, kind } = placed.figure;
  if (placed.days !== null || unit === null) return wholeClause;
  const clause = clauseOf[placed.first];
  const sentence = sentenceOf[placed.first] as number;
  const alike = (scene.figuresBySentence.get(sentence) ?? []).filter(
    ({ first, figure }) =>
      clauseOf[first] === clause && figure.kind === kind && figure.unit === unit,
  );
  if (alike.length < 2) return wholeClause;
  let [from, to] = wholeClause;
  for (const { at, type } of scene.rivalsBySentence.get(sentence) ?? []) {
    const joint = tokens[at - 1]?.norm;
    if (type !== 'country' || clauseOf[at] !== clause) continue;
    if (joint !== 'và' && joint !== 'and') continue;
    const isBetween = alike.some(({ last }) => last < at) && alike.some(({ first }) => first > at);
    if (!isBetween) continue;
    if (at <= placed.first) from = at;
    else if (to === Number.POSITIVE_INFINITY) to = at - 1;
  }
  return [from, to];
}
