/** What part an English word plays in a number. */
export interface EnglishWord {
  readonly role: 'digit' | 'hundred' | 'scale' | 'article' | 'half' | 'plural';
  readonly value: number;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Every English word that can be part of a number, by `Token.norm`. */
export const englishWords: ReadonlyMap<string, EnglishWord> = new Map<string, EnglishWord>([
  ...small.map((word, value): [string, EnglishWord] => [word, { role: 'digit', value }]),
  ...tens.map((word, index): [string, EnglishWord] => [
    word,
    { role: 'digit', value: (index + 2) * 10 },
  ]),
  ['hundred', { role: 'hundred', value: 100 }],
  ['dozen', { role: 'hundred', value: 12 }],
  ['thousand', { role: 'scale', value: 1e3 }],
  ['million', { role: 'scale', value: 1e6 }],
  ['billion', { role: 'scale', value: 1e9 }],
  ['trillion', { role: 'scale', value: 1e12 }],
  ['a', { role: 'article', value: 1 }],
  ['half', { role: 'half', value: 0.5 }],
  ['dozens', { role: 'plural', value: 10 }],
  ['tens', { role: 'plural', value: 10 }],
  ['hundreds', { role: 'plural', value: 100 }],
  ['thousands', { role: 'plural', value: 1e3 }],
  ['millions', { role: 'plural', value: 1e6 }],
  ['billions', { role: 'plural', value: 1e9 }],
]);
