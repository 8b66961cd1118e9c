import type { ArticleSource, GeneratedArticle } from './articles.ts';
import { combinable, moreMutations } from './more-mutations.ts';
import type { Random } from './random.ts';

/** A character that knows which of the original page it is; null for one that is new. */
export interface Glyph {
  readonly character: string;
  readonly origin: number | null;
}
/** A page as blocks of sentences of glyphs, each sentence with the space behind it. */
export type Page = Glyph[][][];

/** What the mutated page is made from. */
export interface Scene {
  readonly page: Page;
  readonly source: ArticleSource;
  readonly random: Random;
  /** Original offsets of the quote. */
  readonly quote: { readonly start: number; readonly end: number };
}
/** Changes a page of its own, in place or as a new one. */
export type Mutation = (scene: Scene) => Page;

/** The original page: every character's origin is its offset in `textOf(page)`. */
export function toPage(article: GeneratedArticle): Page {
  let offset = 0;
  return article.paragraphs.map(sentences => {
    const block = sentences.map((sentence, index) => {
      const text = index + 1 < sentences.length ? `${sentence} ` : sentence;
      return [...text].map(character => ({ character, origin: offset++ }));
    });
    offset++;
    return block;
  });
}

/** The page's text, block per line, and each unit's origin. */
export function textOf(page: Page): { text: string; origins: (number | null)[] } {
  let text = '';
  const origins: (number | null)[] = [];
  const blocks = page.filter(block => block.some(sentence => sentence.length > 0));
  for (const [index, block] of blocks.entries()) {
    if (index > 0) {
      text += '\n';
      origins.push(null);
    }
    for (const { character, origin } of block.flat()) {
      for (let unit = 0; unit < character.length; unit++) origins.push(origin);
      text += character;
    }
  }
  return { text, origins };
}

const fresh = (text: string): Glyph[] => [...text].map(character => ({ character, origin: null }));
const copied = (glyphs: readonly Glyph[]): Glyph[] =>
  glyphs.map(({ character }) => ({ character, origin: null }));
const isQuoted = ({ quote }: Scene, { origin }: Glyph): boolean =>
  origin !== null && origin >= quote.start && origin < quote.end;

/** Indices of the block and sentence in which the quote begins. */
function home(scene: Scene): { block: number; sentence: number } {
  for (const [block, sentences] of scene.page.entries()) {
    for (const [sentence, glyphs] of sentences.entries()) {
      if (glyphs.some(glyph => isQuoted(scene, glyph))) return { block, sentence };
    }
  }
  // An earlier change took it away.
  return { block: 0, sentence: 0 };
}

function mapGlyphs(page: Page, change: (glyph: Glyph) => Glyph): Page {
  return page.map(block => block.map(sentence => sentence.map(change)));
}

/** Changes some vowels' marks, drops and doubles letters, as a proofreader does the other way round. */
function typos(scene: Scene, rate: number): Page {
  const { random } = scene;
  return scene.page.map(block =>
    block.map(sentence =>
      sentence.flatMap(glyph => {
        if (!/\p{L}/u.test(glyph.character) || random.next() >= rate) return [glyph];
        const kind = random.below(3);
        if (kind === 0) return [];
        if (kind === 1) return [glyph, { ...glyph, origin: null }];
        return [{ character: random.pick(['a', 'ạ', 'ế', 'h', 'ơ']), origin: null }];
      }),
    ),
  );
}

function insertBlocks(scene: Scene, make: () => string, count: number): Page {
  const page = [...scene.page];
  for (let n = 0; n < count; n++) {
    page.splice(scene.random.below(page.length + 1), 0, [fresh(make())]);
  }
  return page;
}

function newParagraph({ source }: Scene): string {
  return `${source.sentence()} ${source.sentence()}`;
}

function replaceSentence(scene: Scene, offset: number): Page {
  const { block, sentence } = home(scene);
  const flat = scene.page.flatMap((sentences, b) => sentences.map((_, s) => ({ b, s })));
  const at = flat.findIndex(({ b, s }) => b === block && s === sentence);
  const target = flat[at + offset];
  const sentences = target && scene.page[target.b];
  if (sentences) sentences[target.s] = fresh(`${scene.source.sentence()} `);
  return scene.page;
}

function styled(page: Page, styles: Readonly<Record<string, string>>): Page {
  return mapGlyphs(page, glyph => ({
    ...glyph,
    character: styles[glyph.character] ?? glyph.character,
  }));
}

/** A sentence that holds the quote's words as they are, among others. */
function otherMention(scene: Scene): string {
  const words = quoteWords(scene);
  const lead = scene.random.pick(['Cũng theo nguồn tin này,', 'Nhắc lại,', 'Bên lề sự kiện,']);
  return `${lead} ${words} còn được nêu trong một báo cáo khác hồi tháng ba.`;
}

function quoteWords(scene: Scene): string {
  const glyphs = scene.page.flat(2).filter(glyph => isQuoted(scene, glyph));
  return glyphs.map(({ character }) => character).join('');
}

/** Each returns the page after an editor, a CMS or a browser was at it. */
const basicMutations: Readonly<Record<string, Mutation>> = {
  unchanged: ({ page }) => page,
  'typos corrected': scene => typos(scene, 0.01),
  'many typos corrected': scene => typos(scene, 0.03),
  'paragraphs inserted': scene => insertBlocks(scene, () => newParagraph(scene), 3),
  'paragraphs removed': scene => {
    const { block } = home(scene);
    return scene.page.filter((_, index) => index === block || scene.random.next() > 0.3);
  },
  'neighbouring paragraphs removed': scene => {
    const { block } = home(scene);
    return scene.page.filter((_, index) => Math.abs(index - block) !== 1);
  },
  'paragraphs reordered': scene => scene.random.shuffle(scene.page),
  'sentence before rewritten': scene => replaceSentence(scene, -1),
  'sentence after rewritten': scene => replaceSentence(scene, 1),
  'own sentence rewritten': scene => replaceSentence(scene, 0),
  'sentence inserted before': scene => {
    const { block, sentence } = home(scene);
    scene.page[block]?.splice(sentence, 0, fresh(`${scene.source.sentence()} `));
    return scene.page;
  },
  'sentence inserted after': scene => {
    const { block, sentence } = home(scene);
    scene.page[block]?.splice(sentence + 1, 0, fresh(` ${scene.source.sentence()} `));
    return scene.page;
  },
  'page in NFD': ({ page }) =>
    mapGlyphs(page, glyph => ({ ...glyph, character: glyph.character.normalize('NFD') })),
  'non-breaking spaces': ({ page, random }) =>
    mapGlyphs(page, glyph =>
      glyph.character === ' ' && random.next() < 0.4 ? { ...glyph, character: '\u00a0' } : glyph,
    ),
  'soft hyphens': ({ page, random }) =>
    mapGlyphs(page, glyph =>
      random.next() < 0.05 ? { ...glyph, character: `${glyph.character}\u00ad` } : glyph,
    ),
  'quotation marks and dashes in another style': ({ page }) =>
    styled(page, { '“': '"', '”': '"', '–': '—', '-': '–', "'": '’' }),
  'text cut off': scene => scene.page.slice(0, Math.ceil(scene.page.length * 0.6)),
  'teaser of the same words above': scene => {
    const { block, sentence } = home(scene);
    const teaser = copied(scene.page[block]?.[sentence] ?? []);
    return [[teaser], ...scene.page];
  },
  'teaser of the same words below': scene => {
    const { block, sentence } = home(scene);
    const teaser = copied(scene.page[block]?.[sentence] ?? []);
    return [...scene.page, [fresh('Tin liên quan')], [teaser]];
  },
  'sentence deleted, its words elsewhere': scene => {
    const { block, sentence } = home(scene);
    const mention = otherMention(scene);
    scene.page[block]?.splice(sentence, 1);
    const other =
      scene.page[(block + 1 + scene.random.below(scene.page.length - 1)) % scene.page.length];
    other?.push(fresh(` ${mention}`));
    return scene.page;
  },
  'paragraph deleted, its words elsewhere': scene => {
    const { block } = home(scene);
    const mention = otherMention(scene);
    scene.page.splice(block, 1);
    scene.random.pick(scene.page).push(fresh(` ${mention}`));
    return scene.page;
  },
  'words deleted, the same elsewhere': scene => {
    const mention = otherMention(scene);
    const page = scene.page.map(block =>
      block.map(sentence => sentence.filter(glyph => !isQuoted(scene, glyph))),
    );
    scene.random.pick(page).push(fresh(` ${mention}`));
    return page;
  },
  'words replaced by others': scene => {
    let put = false;
    return scene.page.map(block =>
      block.map(sentence =>
        sentence.flatMap(glyph => {
          if (!isQuoted(scene, glyph)) return [glyph];
          if (put) return [];
          put = true;
          return fresh('những điều mới nhất');
        }),
      ),
    );
  },
  'boilerplate between paragraphs': scene =>
    scene.page.flatMap(block => [block, [fresh('Xem thêm: Những tin nóng nhất trong ngày')]]),
  'boilerplate within paragraphs': scene => {
    const { block, sentence } = home(scene);
    scene.page[block]?.splice(sentence + 1, 0, fresh(' >> Đọc thêm: Toàn cảnh sự việc. '));
    return scene.page;
  },
  'figures updated': ({ page, random }) =>
    mapGlyphs(page, glyph =>
      /\d/.test(glyph.character) && random.next() < 0.7
        ? { character: String(random.below(10)), origin: null }
        : glyph,
    ),
  'paragraphs split': ({ page }) => page.flatMap(block => block.map(sentence => [sentence])),
  'paragraphs joined': ({ page }) => {
    const joined: Page = [];
    for (let index = 0; index < page.length; index += 2) {
      const second = page[index + 1];
      joined.push([...(page[index] ?? []), ...(second ? [fresh(' '), ...second] : [])]);
    }
    return joined;
  },
  'a bit of everything': scene => {
    scene.page.splice(0, scene.page.length, ...typos(scene, 0.005));
    replaceSentence(scene, 2);
    const page = insertBlocks(scene, () => newParagraph(scene), 2);
    return styled(page, { '“': '"', '”': '"', '–': '-' }).map(block =>
      block.map(sentence =>
        sentence.map(glyph => ({ ...glyph, character: glyph.character.normalize('NFD') })),
      ),
    );
  },
};

/** Some of those that can follow one another, in any order. */
function several(scene: Scene, count: number): Page {
  return scene.random
    .shuffle(combinable)
    .slice(0, count)
    .reduce((page, name) => mutations[name]?.({ ...scene, page }) ?? page, scene.page);
}

export const mutations: Readonly<Record<string, Mutation>> = {
  ...basicMutations,
  ...moreMutations,
  'two changes together': scene => several(scene, 2),
  'three changes together': scene => several(scene, 3),
  'four changes together': scene => several(scene, 4),
};

/* ── Judging ───────────────────────────────────────────────────────────── */

export type Outcome = 'right' | 'wrong' | 'unplaced';

/** New characters around the quote's own that a span may take in without being called wrong. */
const slack = 8;

/**
 * What a placement is worth against where the quote's own characters are now.
 * - Two thirds of them or more are left, together: the span must cover them, and
 *   beyond them nothing but what was put in between them and their old neighbours.
 * - They were torn apart: unplaced, or a span of mostly their own.
 * - Hardly any are left: unplaced, or a span in the gap that they left.
 */
export function judge(
  span: { readonly start: number; readonly end: number } | null,
  quote: { readonly start: number; readonly end: number },
  origins: readonly (number | null)[],
): Outcome {
  const own: number[] = [];
  for (const [offset, origin] of origins.entries()) {
    if (origin !== null && origin >= quote.start && origin < quote.end) own.push(offset);
  }
  const share = own.length / (quote.end - quote.start);
  const first = own[0] ?? 0;
  const last = (own.at(-1) ?? -1) + 1;
  const foreign = (from: number, to: number) =>
    origins
      .slice(from, to)
      .filter(origin => origin !== null && (origin < quote.start || origin >= quote.end)).length;
  const torn = foreign(first, last) > slack;
  if (span === null) return share >= 0.66 && !torn ? 'unplaced' : 'right';
  const covered = own.filter(offset => offset >= span.start && offset < span.end).length;
  if (share >= 0.34) {
    const strange = foreign(span.start, span.end);
    if (torn) return covered >= strange * 3 ? 'right' : 'wrong';
    const extra = Math.max(0, first - span.start) + Math.max(0, span.end - last);
    const fits = strange <= slack && extra <= Math.max(slack, quote.end - quote.start);
    return covered >= own.length * 0.75 && fits ? 'right' : 'wrong';
  }
  // The nearest characters that are left of what stood around the quote.
  let before = -1;
  let after = origins.length;
  let nearestBefore = -1;
  let nearestAfter = Number.POSITIVE_INFINITY;
  for (const [offset, origin] of origins.entries()) {
    if (origin === null) continue;
    if (origin < quote.start && origin > nearestBefore) {
      nearestBefore = origin;
      before = offset;
    }
    if (origin >= quote.end && origin < nearestAfter) {
      nearestAfter = origin;
      after = offset;
    }
  }
  // Of the old text nothing is left: then there is no gap either.
  if (before < 0 && after === origins.length) return 'wrong';
  const inGap = span.start > before - slack && span.end < after + slack && before < after;
  return inGap ? 'right' : 'wrong';
}
