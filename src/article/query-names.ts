/**
 * The names of an address's query parameters. Not by `keys()`: to a content
 * script in Firefox, which sees the page's objects through a wrapper, that is
 * no iterable (measured in 153).
 */
export function queryNames(query: URLSearchParams): string[] {
  const names: string[] = [];
  query.forEach((_, name) => {
    names.push(name);
  });
  return names;
}
