import { bodyMarkup, paragraphStyles } from './body.ts';
import { Dice } from './dice.ts';
import { familyLayouts } from './family-layouts.ts';
import {
  after,
  before,
  beside,
  footer,
  header,
  mangled,
  plainly,
  someOf,
  type Workshop,
} from './furniture.ts';
import { englishDates, makeHead, printedDates } from './heads.ts';
import type { Layout } from './layout.ts';
import { openLayouts } from './open-layouts.ts';
import { siteLayouts } from './site-layouts.ts';
import { isoOf, linesOf, makeStory, type Story } from './story.ts';

/** A page with all that is true of it. */
export interface MadePage {
  readonly layout: string;
  readonly group: 'listed' | 'unlisted';
  readonly url: string;
  readonly html: string;
  readonly truth: {
    readonly title: string;
    readonly lead: string;
    readonly body: readonly string[];
    /** What the page names: empty where it names nobody. */
    readonly authors: readonly string[];
    /** ISO 8601 with offset; null where the page gives none. */
    readonly published: string | null;
    readonly canonicalUrl: string;
  };
}

/** "Xã ven biển": "xa-ven-bien". */
export const slugOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');

/** Bylines as papers print them; agencies and offices are no people. */
function byline(dice: Dice, { authors, language }: Story): string {
  if (authors.length === 0) {
    return language === 'en'
      ? dice.pick(['', 'VNA'])
      : dice.pick(['', '', 'PV', 'Theo TTXVN', 'PV (tổng hợp)']);
  }
  const names = authors.join(dice.pick([' - ', ', ', ' – ']));
  return language === 'en' || authors.length > 1
    ? names
    : dice.pick([
        names,
        names,
        names,
        `${names} (tổng hợp)`,
        `${names}/Báo Mẫu`,
        `Bài, ảnh: ${names}`,
      ]);
}

function makePage(
  dice: Dice,
  layout: Layout,
  group: MadePage['group'],
  isMangled: boolean,
): MadePage {
  const length = dice.pick(['short', 'usual', 'usual', 'usual', 'usual', 'long'] as const);
  const story = makeStory(dice, { language: layout.language ?? 'vi', length });
  const shop: Workshop = { dice, name: isMangled ? mangled(dice) : plainly };
  const path = layout.path(slugOf(story.title), dice);
  const canonicalUrl = `https://${layout.host}${path}`;
  const paper = 'Báo Mẫu Hải Lâm';
  const head = makeHead(dice, story, { url: canonicalUrl, paper });
  const dates = layout.language === 'en' ? englishDates : printedDates;
  const printsDate = head.mustPrintDate || dice.chance(0.7);
  const printsAuthors = head.mustPrintAuthors || dice.chance(0.5);
  const style = layout.style ?? dice.pick(Object.values(paragraphStyles));
  const main = layout.page({
    shop,
    title: story.title,
    lead: story.lead,
    date: printsDate ? dice.pick(Object.values(dates))(story) : '',
    byline: printsAuthors ? byline(dice, story) : '',
    body: bodyMarkup(story, {
      shop,
      style,
      junk: dice.int(0, Math.ceil(story.blocks.length / 2)),
      ...(layout.ownJunk ? { ownJunk: layout.ownJunk } : {}),
      ...(layout.box ? { box: layout.box } : {}),
    }),
    before: someOf(shop, before, 2).join(''),
    after: someOf(shop, after, 4).join('\n'),
    beside: someOf(shop, beside, 3).join('\n'),
  });
  const address = dice.pick([
    '',
    '',
    '',
    '?utm_source=zalo&utm_medium=social',
    '#comments',
    '?fbclid=IwAR0x1',
  ]);
  return {
    layout: isMangled ? `${layout.name}, names mangled` : layout.name,
    group,
    url: canonicalUrl + (path.includes('?') ? '' : address),
    html: `<!DOCTYPE html><html lang="${story.language}"><head><meta charset="utf-8">${head.markup}<style>.a{color:red}</style></head><body>${header(shop)}${main}${footer(shop)}</body></html>`,
    truth: {
      title: story.title,
      lead: story.lead,
      body: linesOf(story),
      authors: story.authors,
      published: isoOf(story),
      canonicalUrl,
    },
  };
}

/** Takes what names a family out of a page: its skin has changed, its structure has not. */
const withoutNames = (dice: Dice, layout: Layout): Layout => {
  const name = mangled(dice);
  return {
    ...layout,
    name: `${layout.name}, names mangled`,
    host: `${dice.nonsense()}.example.vn`,
    page: parts =>
      layout
        .page(parts)
        .replace(
          / (class|id|type|data-[\w-]+|itemprop)="([^"]*)"/g,
          (_, key: string, value: string) =>
            key === 'class' || key === 'id' ? ` ${key}="${name(value.trim())}"` : '',
        ),
  };
};

/** Every layout `rounds` times, each time another story with other furniture. */
export function makeEdition(seed: number, rounds: number): MadePage[] {
  const dice = new Dice(seed);
  const pages: MadePage[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const layout of [...familyLayouts, ...siteLayouts]) {
      pages.push(makePage(dice, layout, 'listed', false));
    }
    for (const layout of openLayouts) {
      pages.push(makePage(dice, layout, 'unlisted', dice.chance(0.3)));
    }
    for (const layout of [...familyLayouts, ...siteLayouts]) {
      pages.push(makePage(dice, withoutNames(dice, layout), 'unlisted', false));
    }
  }
  return pages;
}
