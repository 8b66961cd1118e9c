import type { Token } from '../vietnamese/token.ts';
import { officesBefore } from './link-offices.ts';
import { wordBefore } from './link-surroundings.ts';
import { honorifics } from './link-words.ts';
import type { Linking } from './linking.ts';
import type { Entity } from './schema.ts';
import { isSyllable } from './syllable.ts';

/** No foreign name has more words: "Miguel Mario Díaz-Canel Bermúdez" has five. */
const maxWords = 6;

const isHyphen = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'punctuation' && /^[-‐‑–]$/.test(token.norm);

/**
 * Foreign names a letter or two off: runs of capitalised words, at least one
 * of which no Vietnamese syllable is spelt like, that nothing else has linked.
 */
export function linkMisspelt(linking: Linking): void {
  const { tokens, mentions, base, analysis, sentenceOf } = linking;
  const taken = new Uint8Array(tokens.length);
  for (const { first, last } of mentions) taken.fill(1, first, last);
  const sentenceStarts = (at: number): boolean =>
    analysis.sentences[sentenceOf[at] ?? -1]?.first === at;
  const people = new Set(
    mentions.flatMap(({ entity }) => (entity.type === 'person' ? [entity.id] : [])),
  );

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (!token.capital || token.kind !== 'word' || taken[at] === 1) continue;
    // "Ngài Kassim-Jomart …", "Theo Kassim-Jomart …": a sentence's first word is no part of the name.
    if (isSyllable(token.norm) && (honorifics.has(token.norm) || sentenceStarts(at))) continue;
    const words: string[] = [];
    let foreign = false;
    let last = at;
    let end = at;
    while (end < tokens.length && words.length < maxWords) {
      const word = tokens[end] as Token;
      if (word.kind !== 'word' || !word.capital || taken[end] === 1) break;
      words.push(word.text);
      foreign ||= !isSyllable(word.norm) && word.text.length > 3;
      end += 1;
      last = end;
      if (isHyphen(tokens[end])) end += 1;
    }
    if (foreign) {
      const found = resembled(linking, words, at, last, people);
      // The rest of a name that is known: "Kasim-Jomart" before a linked "Tokayev".
      const next = mentions.find(
        mention =>
          (mention.first === end || mention.first === last) && mention.entity.type === 'person',
      );
      const whole =
        next === undefined
          ? null
          : base.foreignNames.resemble(
              [...words, ...tokens.slice(next.first, next.last).map(word => word.text)],
              () => true,
            );
      if (next !== undefined && (whole === next.entity || found === next.entity)) {
        mentions.splice(mentions.indexOf(next), 1, { ...next, first: at });
        taken.fill(1, at, next.last);
      } else if (found !== null) {
        mentions.push({ first: at, last, entity: found, office: null });
        taken.fill(1, at, last);
      }
    }
    at = Math.max(at, last - 1);
  }
}

function resembled(
  linking: Linking,
  words: readonly string[],
  first: number,
  last: number,
  people: ReadonlySet<string>,
): Entity | null {
  const { tokens, base } = linking;
  const before = wordBefore(tokens, first);
  const titled = (entity: Entity): boolean => {
    if (entity.type !== 'person') return false;
    if (before === null) return false;
    if (honorifics.has(before.norm) && people.has(entity.id)) return true;
    return officesBefore(linking, first).some(office =>
      office.holders.some(holder => holder.person === entity.id),
    );
  };
  if (last - first > 12) return null;
  return base.foreignNames.resemble(words, titled);
}
