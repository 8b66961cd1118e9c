import type { Token } from '../vietnamese/token.ts';
import { hashOf, keyOf } from './token-key.ts';

const clauseMarks = new Set([',', ';', ':', '(', ')', '|']);

/** Words that begin a clause; the second column, if any, must stand behind. */
const clauseWords: ReadonlyMap<string, readonly string[] | null> = new Map([
  ['còn', null],
  ['nhưng', null],
  ['song', null],
  ['rồi', null],
  ['thì', null],
  ['while', null],
  ['but', null],
  ['whereas', null],
  ['then', null],
  ['trong', ['khi', 'đó', 'số']],
  ['trước', ['khi']],
  ['sau', ['khi', 'đó']],
  ['và', ['đã', 'sẽ', 'đang']],
]);

/** Words that begin a clause where a verb in "-ing" stands behind: "before arriving in New York". */
const beforeVerb = new Set(['before', 'after']);

/** Whether "and" leads to a verb of its own, behind an object: "pledged 10 million doses and delivered 1 million". */
function joinsVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  const before = tokens[at - 1]?.norm ?? '';
  return next.length > 4 && next.endsWith('ed') && !before.endsWith('ed');
}

/** By the last byte of a token's hash, whether it may be such a word: most are told from them without a look at their letters. */
const mayBegin = new Uint8Array(256);
for (const word of [...clauseWords.keys(), ...beforeVerb, 'and'])
  mayBegin[hashOf(keyOf(word)) & 0xff] = 1;

/**
 * Number of the clause that each token is in; clauses end at sentence ends. A
 * dash divides nothing: "Việt Nam–Kazakhstan".
 * @param hashes of the tokens, as `hashTokens` makes them.
 */
export function clauses(
  tokens: readonly Token[],
  hashes: Int32Array,
  sentenceOf: Int32Array,
): Int32Array {
  const clauseOf = new Int32Array(tokens.length);
  let clause = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (at > 0 && sentenceOf[at] !== sentenceOf[at - 1]) clause += 1;
    else if (token.kind === 'punctuation') {
      if (clauseMarks.has(token.norm)) clause += 1;
    } else if (mayBegin[(hashes[at] as number) & 0xff] === 1) {
      const behind = clauseWords.get(token.norm);
      const next = tokens[at + 1]?.norm ?? '';
      const begins =
        behind === null ||
        behind?.includes(next) === true ||
        (beforeVerb.has(token.norm) && next.endsWith('ing')) ||
        (token.norm === 'and' && joinsVerb(tokens, at));
      if (begins) clause += 1;
    }
    clauseOf[at] = clause;
  }
  return clauseOf;
}
