import type { Article, Reading } from '../article/article.ts';
import { cleanAddress } from '../article/canonical-url.ts';
import { readArticleInSteps } from '../article/read-article.ts';
import type { GlossInput } from '../facts/gloss.ts';
import type { PageStatus, PageTrouble } from '../protocol.ts';
import type { PageText } from '../text/page-text.ts';
import { readPageTextInSteps } from '../text/read-page-text.ts';
import { ask } from './ask.ts';
import { watchChanges } from './change-watch.ts';
import type { Lookup } from './hit-test.ts';
import { inSlices } from './in-slices.ts';
import { type Mark, MarkIndex, marksOfGloss } from './marks.ts';
import { notesOf, type PageFacts, type PageNotes } from './page-notes.ts';
import type { Painter } from './painter.ts';
import type { Texts } from './texts.ts';

/** An article with what was found in it. */
interface Glossed {
  readonly article: Article;
  readonly marks: readonly Mark[];
}

/** The worker reads about so many units of text in a millisecond: its time counts like the page's when the next reading is put off. */
const glossedPerMs = 400;

/** What the page says, what that means, and the notes on it. */
export interface PageReading {
  readonly notes: PageNotes;
  /** The address under which the page's notes are kept. */
  readonly page: string;
  /** What there is to place notes in. */
  readonly texts: Texts;
  /** The article that the painted glosses are of. */
  readonly glossed: Article | null;
  readonly lookups: readonly Lookup[];
  /** What is known of the page when a note is made. */
  readonly facts: PageFacts;
  /** How the page stands, for the popup. */
  readonly status: PageStatus;
  /** Fetches the page's notes anew: they have changed elsewhere. */
  loadNotes(): Promise<void>;
}

/**
 * Reads a page, has it glossed and its notes placed, and all that again whenever it changes.
 * @param onRead called after each reading, when all is painted.
 * @param onOrphaned the extension has gone.
 */
export function readPage(
  document: Document,
  signal: AbortSignal,
  painter: Painter,
  onRead: () => void,
  onOrphaned: () => void,
): PageReading {
  let reading: Reading | null = null;
  let glossed: Glossed | null = null;
  let gloss: Lookup | null = null;
  let trouble: PageTrouble | null = null;
  let whole: Promise<PageText | null> | null = null;
  let page = cleanAddress(document.location.href);
  let turn = 0;

  const articleNow = (): Article | null => (reading?.kind === 'article' ? reading.article : null);

  const readWhole = (): Promise<PageText | null> => {
    whole ??= inSlices(
      readPageTextInSteps(document.body ?? document.documentElement),
      () => signal.aborted,
    ).then(read => read?.value ?? null);
    return whole;
  };
  const textsNow = (): Texts => ({ article: articleNow()?.content ?? null, whole: readWhole });

  const notes = notesOf(painter, signal, textsNow());
  const loadNotes = (): Promise<void> => notes.load(page, textsNow());
  const changes = watchChanges(document, signal, () => void read());

  async function read(): Promise<void> {
    const own = ++turn;
    const isOver = (): boolean => signal.aborted || own !== turn;
    if (isOver()) return;
    const { href } = document.location;
    changes.begin();
    const done = await inSlices(readArticleInSteps(document, href), isOver);
    if (!done || isOver()) return;
    reading = done.value;
    whole = null;
    const article = articleNow();
    const before = glossed;
    const address = article?.canonicalUrl ?? cleanAddress(href);
    const isSamePage = address === page && own > 1;
    page = address;
    // From now on: a page that goes on changing while we wait for answers is read again.
    const root = article ? holderOf(article.content) : null;
    changes.rest(root, done.cost);
    if (article && before && before.article.content.text === article.content.text) {
      // The same words in new nodes: nothing to ask, only to paint anew.
      paint({ article, marks: before.marks });
      const isInArticle = notes.lookups.every(({ page }) => page === before.article.content);
      if (isSamePage && isInArticle) notes.moveTo(textsNow(), article.content);
      else void loadNotes();
      onRead();
      return;
    }
    const loading = loadNotes();
    trouble = reading.kind === 'article' && reading.isCut ? 'too-long' : null;
    if (article) await askGloss(article, isOver);
    else {
      glossed = null;
      gloss = null;
      painter.clear('gloss');
    }
    await loading;
    if (isOver()) return;
    onRead();
    changes.rest(root, done.cost + (article?.content.text.length ?? 0) / glossedPerMs);
  }

  async function askGloss(article: Article, isOver: () => boolean): Promise<void> {
    const { text } = article.content;
    const blockOf = (kind: 'title' | 'lead'): GlossInput['title'] => {
      const block = article.blocks.find(block => block.kind === kind);
      return block ? { start: block.start, end: block.end } : null;
    };
    const answer = await ask('article.gloss', {
      text,
      title: blockOf('title'),
      lead: blockOf('lead'),
      lang: article.lang,
      published: article.published,
    });
    if (isOver()) return;
    if (answer.ok) paint({ article, marks: marksOfGloss(answer.value) });
    else if (answer.error === 'orphaned') onOrphaned();
    else trouble = 'unanswered';
  }

  function paint(found: Glossed): void {
    const { content } = found.article;
    glossed = found;
    gloss = { page: content, index: new MarkIndex(found.marks) };
    painter.paint('gloss', content, found.marks);
  }

  const result = {
    notes,
    loadNotes,
    get page() {
      return page;
    },
    get texts() {
      return textsNow();
    },
    get glossed() {
      return glossed?.article ?? null;
    },
    get lookups() {
      return [...(gloss ? [gloss] : []), ...notes.lookups];
    },
    get facts() {
      const article = articleNow();
      const { location, title } = document;
      return {
        url: location.href,
        page,
        pageTitle: (article?.title || title).slice(0, 2_000),
        site: article?.site ?? location.hostname,
      };
    },
    get status(): PageStatus {
      const marks: Record<string, number> = {};
      for (const { index } of result.lookups) {
        for (const { name } of index.marks) marks[name] = (marks[name] ?? 0) + 1;
      }
      const article: PageStatus['article'] =
        reading === null
          ? { kind: 'reading' }
          : reading.kind === 'article'
            ? { kind: 'article', site: reading.article.site, lang: reading.article.lang }
            : reading;
      const title = result.facts.pageTitle;
      return { page, title, article, marks, placements: notes.placements, trouble };
    },
  } satisfies PageReading;
  void read();
  return result;
}

/** The element that holds all of a text. */
function holderOf(page: PageText): Node | null {
  const first = page.blocks[0];
  const last = page.blocks.at(-1);
  return page.text.length > 0 && first && last
    ? (page.rangeAt(first.start, last.end)?.commonAncestorContainer ?? null)
    : null;
}
