import { isObject, typesOf, unescapeHtml } from './json-ld.ts';

/** Names in an `author` of JSON-LD, in any shape that it comes in; not those of declared organisations. */
export const authorsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap(author => {
    if (typeof author === 'string') return [unescapeHtml(author)];
    if (!isObject(author) || typesOf(author).includes('Organization')) return [];
    const name = author.name;
    return (Array.isArray(name) ? name : [name])
      .filter(item => typeof item === 'string')
      .map(unescapeHtml);
  });
