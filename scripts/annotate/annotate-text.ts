import { JSDOM, VirtualConsole } from 'jsdom';
import type { Article } from '../../src/article/article.ts';
import { findAuthors } from '../../src/article/find-authors.ts';
import { languageOf } from '../../src/article/language.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { FactBase } from '../../src/facts/fact-base.ts';
import type { GlossedFigure, Source } from '../../src/facts/gloss.ts';
import { makeGloss } from '../../src/facts/make-gloss.ts';
import { type MessageTable, say } from '../../src/facts/say.ts';
import type { Span } from '../../src/text/span.ts';

/** The messages of both languages. */
export interface Tables {
  readonly vi: MessageTable;
  readonly en: MessageTable;
}

/** What is to be annotated. */
export interface Subject {
  readonly kind: 'text' | 'html';
  readonly content: string;
  readonly url: string | null;
  /** "YYYY-MM-DD", used if the text does not say when it was published. */
  readonly date: string | null;
}

/** The result, as `contract.md` has it. */
export interface Annotation {
  readonly article: null | {
    readonly site: string;
    readonly url: string;
    readonly canonicalUrl: string;
    readonly lang: 'vi' | 'en';
    readonly title: string;
    readonly lead: string;
    readonly authors: readonly string[];
    readonly published: string | null;
  };
  readonly text: string;
  readonly entities: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly type: string;
    readonly id: string | null;
    readonly name: string;
    /** For a role: the office. */
    readonly office?: string;
  }[];
  readonly figures: readonly AnnotatedFigure[];
}

export interface AnnotatedFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value: GlossedFigure['value'];
  readonly unit: string | null;
  readonly qualifier: string;
  readonly verdict: 'agrees' | 'differs' | 'disputed' | null;
  readonly claim: string | null;
  /** One text for the reader, when there is a verdict. */
  readonly why?: string;
  readonly sources: readonly Source[];
}

/** An address for pages that come without one: relative links then lead nowhere. */
const unknownUrl = 'about:blank';

function annotateGloss(
  base: FactBase,
  tables: Tables,
  text: string,
  lang: 'vi' | 'en',
  published: string | null,
  title: Span | null,
  lead: Span | null,
): Pick<Annotation, 'entities' | 'figures'> {
  const gloss = makeGloss(base, { text, title, lead, lang, published });
  return {
    entities: gloss.entities.map(({ start, end, text: words, type, id, name, office }) => ({
      start,
      end,
      text: words,
      type,
      id,
      name,
      ...(office === null ? {} : { office }),
    })),
    figures: gloss.figures.map(figure => ({
      start: figure.start,
      end: figure.end,
      text: figure.text,
      kind: figure.kind,
      value: figure.value,
      unit: figure.unit,
      qualifier: figure.qualifier,
      verdict: figure.verdict?.kind ?? null,
      claim: figure.verdict?.claim ?? null,
      ...(figure.verdict === null ? {} : { why: say(figure.verdict.why, tables[lang]) }),
      sources: figure.verdict?.sources ?? [],
    })),
  };
}

/** Reads a saved page with the code that the browser runs: no scripts, nothing loaded, nothing printed. */
function readPage(html: string, url: string | null): Article | null {
  const page = new JSDOM(html, {
    ...(url === null ? {} : { url }),
    virtualConsole: new VirtualConsole(),
  });
  try {
    const reading = readArticle(page.window.document, url ?? unknownUrl, findAuthors);
    return reading.kind === 'article' ? reading.article : null;
  } finally {
    page.window.close();
  }
}

/** Annotates one text or page. A page that is no article has no article text, and so no findings. */
export function annotate(base: FactBase, tables: Tables, subject: Subject): Annotation {
  const { kind, content, url, date } = subject;
  if (kind === 'text') {
    const lang = languageOf(content) === 'en' ? 'en' : 'vi';
    return {
      article: null,
      text: content,
      ...annotateGloss(base, tables, content, lang, date, null, null),
    };
  }
  const article = readPage(content, url);
  if (article === null) return { article: null, text: '', entities: [], figures: [] };
  const span = (part: 'title' | 'lead'): Span | null => {
    const blocks = article.blocks.filter(block => block.kind === part);
    const [first] = blocks;
    const last = blocks.at(-1);
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  };
  const { text } = article.content;
  const published = article.published ?? date;
  return {
    article: {
      site: article.site,
      url: article.url,
      canonicalUrl: article.canonicalUrl,
      lang: article.lang,
      title: article.title,
      lead: article.lead,
      authors: article.authors,
      published: article.published,
    },
    text,
    ...annotateGloss(base, tables, text, article.lang, published, span('title'), span('lead')),
  };
}
