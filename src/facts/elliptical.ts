import type { Scene } from './scene.ts';

/** Words before the time that leads a sentence: "Riêng quý I đạt …". */
const timeLeads = new Set(['riêng', 'trong', 'còn', 'tính', 'sang', 'đến', 'in', 'the']);

const bareVerbs = new Set([
  'đạt',
  'là',
  'ghi',
  'tăng',
  'giảm',
  'vượt',
  'reached',
  'stood',
  'was',
  'hit',
  'totaled',
  'totalled',
  'amounted',
  'rose',
  'fell',
]);

/** What stands for the subject of the sentence before. */
const pronouns: readonly (readonly string[])[] = [
  ['con', 'số', 'này'],
  ['con', 'số', 'đó'],
  ['con', 'số', 'ấy'],
  ['the', 'figure'],
  ['this', 'figure'],
  ['that', 'figure'],
  ['it'],
];

/**
 * Whether a sentence says only when and how much, and what it is stands in the
 * one before: "Năm 2024, kim ngạch đạt 800 triệu USD. Quý I/2025 đạt 146 triệu."
 */
export function isElliptical(scene: Scene, sentence: number): boolean {
  const { tokens, figuresBySentence, paragraphOf, links } = scene;
  const { sentences } = links.linking.analysis;
  const [here, before] = [sentences[sentence], sentences[sentence - 1]];
  if (here === undefined || before === undefined) return false;
  if (paragraphOf[here.first] !== paragraphOf[before.first]) return false;
  const time = figuresBySentence.get(sentence)?.[0];
  if (time === undefined || time.days === null || time.first - here.first > 2) return false;
  for (let at = here.first; at < time.first; at += 1) {
    if (!timeLeads.has(tokens[at]?.norm ?? '')) return false;
  }
  let next = tokens[time.last]?.norm === ',' ? time.last + 1 : time.last;
  const pronoun = pronouns.find(words =>
    words.every((word, nth) => tokens[next + nth]?.norm === word),
  );
  if (pronoun !== undefined) next += pronoun.length;
  if (tokens[next]?.norm === 'đã' || tokens[next]?.norm === 'mới') next += 1;
  return bareVerbs.has(tokens[next]?.norm ?? '');
}
