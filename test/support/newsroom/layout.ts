import type { ParagraphStyle } from './body.ts';
import type { Dice } from './dice.ts';
import type { Workshop } from './furniture.ts';

/** The parts of an article page, marked up or plain, for a layout to put in their places. */
export interface Parts {
  readonly shop: Workshop;
  /** Plain text. */
  readonly title: string;
  /** Plain text; empty if there is none. */
  readonly lead: string;
  /** As printed; empty if the page prints none. */
  readonly date: string;
  /** As printed: "Nguyễn Thu Hà - Trần Minh Châu"; empty if the page names nobody. */
  readonly byline: string;
  /** Markup. */
  readonly body: string;
  readonly before: string;
  readonly after: string;
  readonly beside: string;
}

/** How one site, or one kind of software, sets an article page. */
export interface Layout {
  readonly name: string;
  readonly host: string;
  readonly language?: 'vi' | 'en';
  /** The address of an article, after the host. */
  readonly path: (slug: string, dice: Dice) => string;
  /** Where its editor leaves paragraphs in one way alone. */
  readonly style?: ParagraphStyle;
  readonly ownJunk?: readonly ((shop: Workshop) => string)[];
  readonly box?: (inner: string) => string;
  /** Between header and footer. */
  readonly page: (parts: Parts) => string;
}

/** An element, or one in another, unless there is nothing to put in it. */
export const some = (opening: string, inner: string): string => {
  if (!inner) return '';
  const tags = [...opening.matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag);
  return `${opening}${inner}${tags
    .reverse()
    .map(tag => `</${tag}>`)
    .join('')}`;
};

export const digits = (dice: Dice, count: number): string =>
  String(dice.int(1, 9)) + Array.from({ length: count - 1 }, () => dice.int(0, 9)).join('');

/** VCCorp's number: a prefix, then the moment of publication. */
export const stamp = (dice: Dice, prefix = ''): string =>
  `${prefix}${prefix ? '' : '20'}${dice.int(19, 26)}${String(dice.int(1, 12)).padStart(2, '0')}${String(dice.int(1, 28)).padStart(2, '0')}${digits(dice, 9)}`;

/** Two columns, the side one before or behind. */
export const columns = ({ shop, beside }: Parts, main: string): string => {
  const side = `<div class="${shop.name('sidebar-col')}">${beside}</div>`;
  const [first, second] = shop.dice.chance(0.25) ? [side, main] : [main, side];
  return `<div class="${shop.name('container')}"><div class="${shop.name('row')}">${first}${second}</div></div>`;
};
