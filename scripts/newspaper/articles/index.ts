import type { DemoArticle } from '../article.ts';
import { coffee } from './coffee.ts';
import { cuba } from './cuba.ts';
import { english } from './english.ts';
import { plain } from './plain.ts';
import { tourism } from './tourism.ts';
import { trade } from './trade.ts';
import { unitedNations } from './united-nations.ts';
import { visit } from './visit.ts';

/** Every article of the demo newspaper; the first is what `npm start` opens. */
export const articles: readonly DemoArticle[] = [
  trade,
  tourism,
  visit,
  cuba,
  unitedNations,
  coffee,
  english,
  plain,
];
