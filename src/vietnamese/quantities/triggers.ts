import { englishWords } from './english-numbers.ts';
import { ordinalHeads } from './ordinals.ts';
import { ratioHeads } from './ratios.ts';
import { vietnameseWords } from './vietnamese-numbers.ts';

/** What a word can begin: looked up once per word, so that all other words cost one look-up. */
export type Trigger = 'number' | 'ordinal' | 'ratio';

function build(lang: 'vi' | 'en'): ReadonlyMap<string, Trigger> {
  const found = new Map<string, Trigger>();
  if (lang === 'vi') {
    for (const [word, { role }] of vietnameseWords) {
      if (
        role !== 'zero' &&
        role !== 'tail' &&
        role !== 'link' &&
        role !== 'tens' &&
        word !== 'rưỡi'
      ) {
        found.set(word, 'number');
      }
    }
  } else {
    for (const [word, { role }] of englishWords)
      if (role !== 'hundred' && role !== 'scale') found.set(word, 'number');
  }
  for (const word of ratioHeads[lang]) found.set(word, 'ratio');
  for (const word of ordinalHeads[lang]) found.set(word, 'ordinal');
  return found;
}

const tables: {
  vi: ReadonlyMap<string, Trigger> | null;
  en: ReadonlyMap<string, Trigger> | null;
} = { vi: null, en: null };

/** Every word that can begin a figure in a language; built when a text of it is first read. */
export function triggersOf(lang: 'vi' | 'en'): ReadonlyMap<string, Trigger> {
  tables[lang] ??= build(lang);
  return tables[lang];
}
