import type { Token } from '../vietnamese/token.ts';
import { wordBefore, wordBehind } from './link-surroundings.ts';
import { honorifics, titleEnds } from './link-words.ts';
import type { Linking } from './linking.ts';
import { isSyllable } from './syllable.ts';
import { keyOf } from './token-key.ts';

/** Given names that are English words too. */
const englishWords: ReadonlySet<string> = new Set([
  'son',
  'long',
  'an',
  'to',
  'may',
  'hung',
  'van',
  'tan',
  'ban',
  'man',
  'do',
  'dung',
  'mai',
]);

/**
 * People after their first mention, by given name or surname alone: "ông Sơn",
 * "Bộ trưởng Sơn", "Tokayev". Only behind a full mention, and only if nobody
 * else in the text is called the same.
 */
export function linkLastNames(linking: Linking): void {
  const { tokens, base, mentions, names, covered, input, analysis, sentenceOf } = linking;
  /** First full mention of a person, by token. */
  const firstMention = new Map<string, number>();
  for (const { entity, first, office } of mentions) {
    if (entity.type !== 'person' || office !== null) continue;
    const known = firstMention.get(entity.id);
    if (known === undefined || first < known) firstMention.set(entity.id, first);
  }
  if (firstMention.size === 0) return;

  const taken = new Uint8Array(tokens.length);
  for (const mention of mentions) {
    if (mention.office !== null) continue;
    taken.fill(1, mention.first, mention.last);
  }

  /** Last words of people who aren't in the base: listed once, when first asked for. */
  let strangers: ReadonlySet<string> | null = null;
  const listStrangers = (): ReadonlySet<string> => {
    const keys = new Set<string>();
    for (const name of names) {
      if (name.type !== 'person' || name.last - name.nameFirst < 2) continue;
      if (taken.subarray(name.nameFirst, name.last).includes(1)) continue;
      keys.add(keyOf((tokens[name.last - 1] as Token).norm));
    }
    return keys;
  };

  /** Whether a person who isn't in the base, or another who is, has the same last word. */
  const hasNamesake = (key: string, id: string): boolean => {
    strangers ??= listStrangers();
    if (strangers.has(key)) return true;
    return (base.peopleByLastWord.get(key) ?? []).some(
      entity => entity.id !== id && firstMention.has(entity.id),
    );
  };

  /** "Phuc's trip": in an English text a capitalised syllable is a name, unless it may begin a sentence as a word. */
  const isNoEnglishWord = (at: number): boolean =>
    !englishWords.has((tokens[at] as Token).norm) ||
    (analysis.sentences[sentenceOf[at] ?? -1]?.first !== at && tokens[at - 1]?.kind === 'word');

  for (let at = 1; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.capital || token.kind !== 'word' || taken[at] === 1) continue;
    const key = keyOf(token.norm);
    const people = base.peopleByLastWord.get(key);
    if (people === undefined) continue;
    const before = wordBefore(tokens, at);
    const behind = wordBehind(tokens, at + 1);
    if (behind?.capital === true && behind.spaced && covered[at + 1] === 0) continue;
    const titled = before !== null && (honorifics.has(before.norm) || titleEnds.has(before.norm));
    if (!titled && before?.capital === true) continue;
    if (!titled && isSyllable(token.norm) && !(input.lang === 'en' && isNoEnglishWord(at)))
      continue;
    const candidates = people.filter(person => (firstMention.get(person.id) ?? at) < at);
    const [person, ...others] = candidates;
    if (person === undefined || others.length > 0 || hasNamesake(key, person.id)) continue;
    mentions.push({ first: at, last: at + 1, entity: person, office: null });
  }
}
