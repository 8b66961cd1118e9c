import type { Sentence, Token } from './token.ts';

/** A term as `compromise` knows it: `pre + text + post` over a document is the text as given. */
export interface Term {
  text: string;
  pre: string;
  post: string;
  normal: string;
  machine: string;
  tags: Set<string>;
  index: [number, number];
  id: string;
}

/** Marks that carry meaning in a figure: terms of their own, so that they can be matched. Other marks go into `pre` and `post`. */
const symbols = new Set('%$€£¥₫₩₽°‰+=<>≥≤≈~&@#§'.split(''));

/** Whether a token becomes a term. */
export const isTerm = ({ kind, norm }: Token): boolean =>
  kind === 'word' || kind === 'number' || (kind === 'punctuation' && symbols.has(norm));

function sentenceTerms(
  text: string,
  tokens: readonly Token[],
  { first, last }: Sentence,
  index: number,
  from: number,
  to: number,
): Term[] {
  const terms: Term[] = [];
  let end = from;
  const add = (start: number, stop: number, normal: string): void => {
    const between = text.slice(end, start);
    const previous = terms[terms.length - 1];
    let pre = '';
    if (previous === undefined) {
      pre = between;
    } else {
      // What stands before the white space closes the term before it, what stands behind it opens this one.
      const space = between.search(/\s\S*$/u);
      const cut = space === -1 ? between.length : space + 1;
      previous.post = between.slice(0, cut);
      pre = between.slice(cut);
    }
    const id = `${normal}|${index}.${terms.length}`;
    terms.push({
      text: text.slice(start, stop),
      pre,
      post: '',
      normal,
      machine: normal,
      tags: new Set(),
      index: [index, terms.length],
      id,
    });
    end = stop;
  };
  for (let at = first; at < last; at += 1) {
    const token = tokens[at] as Token;
    if (isTerm(token)) add(token.start, token.end, token.norm);
  }
  // A sentence of marks only: one term without text, so that nothing is lost.
  if (terms.length === 0) add(end, end, '');
  (terms[terms.length - 1] as Term).post += text.slice(end, to);
  return terms;
}

/** The sentences of a text as `compromise` keeps them. Joined, the terms are the text again. */
export function makeTerms(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Term[][] {
  if (sentences.length === 0) {
    return text === ''
      ? []
      : [sentenceTerms(text, tokens, { first: 0, last: 0, start: 0, end: 0 }, 0, 0, text.length)];
  }
  return sentences.map((sentence, index) =>
    sentenceTerms(
      text,
      tokens,
      sentence,
      index,
      index === 0 ? 0 : sentence.start,
      sentences[index + 1]?.start ?? text.length,
    ),
  );
}

/**
 * An array that is filled when it is first looked into: reading a text needs no
 * terms, and making them costs more than all the rest of the parsing.
 */
export function lazyArray<Item>(fill: () => Item[]): Item[] {
  const target: Item[] = [];
  let filled = false;
  const ready = (): Item[] => {
    if (!filled) {
      filled = true;
      target.push(...fill());
    }
    return target;
  };
  return new Proxy(target, {
    get: (_, key, receiver) => Reflect.get(ready(), key, receiver),
    set: (_, key, value) => Reflect.set(ready(), key, value),
    has: (_, key) => Reflect.has(ready(), key),
    ownKeys: () => Reflect.ownKeys(ready()),
    getOwnPropertyDescriptor: (_, key) => Reflect.getOwnPropertyDescriptor(ready(), key),
    deleteProperty: (_, key) => Reflect.deleteProperty(ready(), key),
  });
}
