/** What a page's JSON-LD says that we can use. */
export interface JsonLd {
  /** Every `@type` that describes the page itself, not an item of a list. */
  readonly types: ReadonlySet<string>;
  readonly article: {
    readonly headline: string;
    readonly datePublished: string;
    /** As the page states them: `json-ld-authors.ts` reads them, which the content script need not carry. */
    readonly authors: readonly unknown[];
    readonly url: string;
  } | null;
}

type Json = { readonly [key: string]: unknown };

const articleType = /^(?:\w*NewsArticle|Article|BlogPosting|Report)$/;
/** Properties under which pages nest the thing that the page is about. */
const nesting = ['@graph', 'mainEntity', 'mainEntityOfPage'];
const maxNodes = 400;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return unescapeHtml(value).trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value['@id'] ?? value.name ?? value.url);
  return '';
};

/** Some sites escape HTML inside their JSON. */
export const unescapeHtml = (text: string): string =>
  text
    .replace(/&#(x?)([\da-f]{1,6});/gi, (whole, hex, digits) => {
      const code = Number.parseInt(digits, hex ? 16 : 10);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .replace(/&(quot|apos|lt|gt|nbsp|amp);/g, (_, name: string) => entities[name] ?? '');

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  amp: '&',
};

export const typesOf = (node: Json): string[] => {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter(name => typeof name === 'string').map(name => name.replace(/^.*[/:#]/, ''));
};

/** Parses a script that may hold raw line feeds in strings, comment wrappers or trailing commas. */
function parse(source: string): unknown {
  const text = source.trim();
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(
        text
          // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what breaks such JSON.
          .replace(/[\u0000-\u001f]+/g, ' ')
          .replace(/,\s*([}\]])/g, '$1'),
      );
    } catch {
      return salvage(text);
    }
  }
}

/** What can be saved from JSON with unescaped quotes: the few plain properties that we want. */
function salvage(text: string): unknown {
  const saved: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(
    /"(@type|datePublished|headline)"\s*:\s*"((?:[^"\\]|\\.)*)"/g,
  )) {
    if (name !== '@type' || articleType.test(value)) saved[name] ??= value;
  }
  return saved;
}

const urlOf = (item: Json): string => textOf(item.mainEntityOfPage) || textOf(item.url);

/**
 * Reads a page's JSON-LD in all the shapes it comes in; what cannot be read is passed over.
 * @param path of the page: where the page's script describes two articles, one that names it is the page's.
 */
export function readJsonLd(document: Document, path = ''): JsonLd {
  const types = new Set<string>();
  const articles: Json[] = [];
  const queue: unknown[] = [];
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    const source = script.textContent ?? '';
    if (source.length < 300_000) queue.push(parse(source));
  }
  for (let index = 0; index < queue.length && index < maxNodes; index++) {
    const node = queue[index];
    if (Array.isArray(node)) queue.push(...node.slice(0, maxNodes));
    if (!isObject(node) || Array.isArray(node)) continue;
    for (const type of typesOf(node)) types.add(type);
    if (typesOf(node).some(type => articleType.test(type))) articles.push(node);
    for (const key of nesting) if (isObject(node[key])) queue.push(node[key]);
  }
  // The page's own first: an endless page has the next one's beside it.
  const isOwn = (item: Json) =>
    path.length > 1 &&
    urlOf(item)
      .replace(/[?#].*/, '')
      .endsWith(path);
  articles.sort((one, two) => Number(isOwn(two)) - Number(isOwn(one)));
  const [article] = articles;
  // Several articles side by side are a list's, not the page's own; which one is the page's is not said.
  const headlines = new Set(articles.map(item => textOf(item.headline ?? item.name)));
  if (!article) return { types, article: null };
  if (headlines.size > 2 && !isOwn(article)) {
    return { types: new Set([...types].filter(type => !articleType.test(type))), article: null };
  }
  const first = (key: string) => articles.map(item => textOf(item[key])).find(Boolean) ?? '';
  const own = headlines.size > 1 ? [article] : articles;
  return {
    types,
    article: {
      headline: first('headline') || first('name'),
      datePublished: first('datePublished') || first('dateCreated'),
      authors: own.map(item => item.author),
      url: urlOf(article),
    },
  };
}
