/** Runs in a page: reads it our way and the peers' way. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { readArticle } from '../../../src/article/read-article.ts';

/** What one reading of the page took and found. */
export interface Timed {
  /** Milliseconds. */
  readonly time: number;
  /** Title, lead and body; empty if the page was not read as an article. */
  readonly text: string;
}

export function ours(url = document.location.href): Timed {
  const start = performance.now();
  const reading = readArticle(document, url);
  const time = performance.now() - start;
  return { time, text: reading.kind === 'article' ? reading.article.content.text : '' };
}

/** Readability takes the page apart: it gets a clone, which is not counted. */
export function readability(): Timed {
  const clone = document.cloneNode(true) as Document;
  const start = performance.now();
  const article = new Readability(clone).parse();
  const time = performance.now() - start;
  return { time, text: article?.textContent ?? '' };
}

export function defuddle(): Timed {
  const clone = document.cloneNode(true) as Document;
  const start = performance.now();
  const { content } = new Defuddle(clone, { url: document.location.href }).parse();
  const time = performance.now() - start;
  const inert = document.implementation.createHTMLDocument('');
  inert.body.innerHTML = content ?? '';
  return { time, text: inert.body.textContent ?? '' };
}

/** What each reader takes for the article's text. */
export function texts(url: string): { ours: string; readability: string; defuddle: string } {
  const textOf = (read: () => Timed): string => {
    try {
      return read().text;
    } catch {
      // A form whose fields replace its methods makes Readability throw: it has read nothing then.
      return '';
    }
  };
  return {
    ours: ours(url).text,
    readability: textOf(readability),
    defuddle: textOf(defuddle),
  };
}
