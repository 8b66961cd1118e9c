import type { Glyph, Mutation, Page, Scene } from './mutations.ts';

/** What newspapers do to their pages beside what `mutations.ts` has. */

const fresh = (text: string): Glyph[] => [...text].map(character => ({ character, origin: null }));
const isQuoted = ({ quote }: Scene, { origin }: Glyph): boolean =>
  origin !== null && origin >= quote.start && origin < quote.end;

/** The block that holds most of the quote's beginning; 0 if nothing of it is left. */
function homeBlock(scene: Scene): number {
  const found = scene.page.findIndex(block => block.flat().some(glyph => isQuoted(scene, glyph)));
  return Math.max(0, found);
}

/** Changes words by a pattern, character by character of what differs: the rest keeps its identity. */
function respell(page: Page, change: (text: string) => string): Page {
  return page.map(block =>
    block.map(sentence => {
      const text = sentence.map(({ character }) => character).join('');
      const changed = [...change(text)];
      // Only changes that keep the length are told character by character.
      if (changed.length !== sentence.length) return sentence;
      return sentence.map((glyph, at) =>
        changed[at] === glyph.character ? glyph : { ...glyph, character: changed[at] ?? '' },
      );
    }),
  );
}

const tones: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
  Ủy: 'Uỷ',
};
const letters: Readonly<Record<string, string>> = {
  tỷ: 'tỉ',
  Tỷ: 'Tỉ',
  quý: 'quí',
  kỹ: 'kĩ',
  kỳ: 'kì',
  lý: 'lí',
};
const byTable = (table: Readonly<Record<string, string>>) => (text: string) =>
  Object.entries(table).reduce((all, [from, to]) => all.replaceAll(from, to), text);

/** Splits the page's block at a character of the quote; null if the quote is too short for it. */
function cutQuote(
  scene: Scene,
  betweenSentences = false,
): { before: Page; inside: [Glyph[], Glyph[]]; after: Page } | null {
  const { page, random } = scene;
  const block = homeBlock(scene);
  const glyphs = (page[block] ?? []).flat();
  const spaces = glyphs.flatMap((glyph, at) => {
    const [left, right] = [glyphs[at - 1], glyphs[at + 1]];
    const inside = left && right && isQuoted(scene, left) && isQuoted(scene, right);
    const fits = !betweenSentences || /[.?!”]/.test(left?.character ?? '');
    return inside && fits && glyph.character === ' ' ? [at] : [];
  });
  if (spaces.length === 0) return null;
  const at = random.pick(spaces);
  return {
    before: page.slice(0, block),
    inside: [glyphs.slice(0, at), glyphs.slice(at + 1)],
    after: page.slice(block + 1),
  };
}

/** Sentences that no article has, for one that is written anew: only its names and subject stay. */
const rewrites: readonly string[] = [
  'Sau nhiều ngày im lặng, {name} đã lên tiếng xác nhận thông tin trên mạng xã hội.',
  'Phóng viên liên hệ với {name} nhưng không nhận được phản hồi.',
  'Chuyện bắt đầu vào một buổi chiều, khi {name} nhận cuộc gọi lạ.',
  'Không phải ai cũng đồng tình với cách làm của {name}.',
  'Câu trả lời nằm ở {n} trang tài liệu mà tòa soạn có trong tay.',
  'Hàng chục người đứng chờ từ sớm dưới cái nắng gay gắt.',
  'Bức tranh toàn cảnh vì thế vẫn còn nhiều mảng tối.',
  'Lần gần nhất điều tương tự xảy ra cách đây {n} năm.',
  'Với {name}, mọi thứ mới chỉ là khởi đầu.',
  'Tài liệu kèm theo dài {n} trang, không đóng dấu.',
  'Luật sư bào chữa đề nghị xem xét lại toàn bộ chứng cứ.',
  'Các bên sẽ gặp lại nhau vào tuần sau.',
];
const rewrite = ({ random, source }: Scene): string =>
  random
    .pick(rewrites)
    .replaceAll('{name}', () => random.pick(source.cast))
    .replaceAll('{n}', () => String(2 + random.below(90)));

const english = [
  'The government said on Monday that it would review the plan.',
  'Local officials confirmed the figures but gave no further details.',
  'Residents told reporters they had waited for years.',
  'The project is expected to be finished before the rainy season.',
  'Analysts expect prices to keep rising until the end of the year.',
];

function quotedText(scene: Scene): string {
  return scene.page
    .flat(2)
    .filter(glyph => isQuoted(scene, glyph))
    .map(({ character }) => character)
    .join('');
}

const withFigure = (scene: Scene, change: (digits: string) => string): Page => {
  // The first figure in the quote, else in its block.
  const block = homeBlock(scene);
  const glyphs = scene.page[block]?.flat() ?? [];
  const inQuote = glyphs.filter(glyph => isQuoted(scene, glyph));
  const from = inQuote.find(({ character }) => /\d/.test(character)) ?? null;
  const first = from ?? glyphs.find(({ character }) => /\d/.test(character));
  if (!first) return scene.page;
  const start = glyphs.indexOf(first);
  let end = start;
  while (/[\d.,]/.test(glyphs[end]?.character ?? '')) end++;
  const old = glyphs.slice(start, end).map(({ character }) => character);
  const next = fresh(change(old.join('')));
  return scene.page.map((sentences, at) =>
    at === block ? [[...glyphs.slice(0, start), ...next, ...glyphs.slice(end)]] : sentences,
  );
};

export const moreMutations: Readonly<Record<string, Mutation>> = {
  'own paragraph moved': scene => {
    const block = homeBlock(scene);
    const [own] = scene.page.splice(block, 1);
    if (own) scene.page.splice(scene.random.below(scene.page.length + 1), 0, own);
    return scene.page;
  },
  'own paragraph to the top': scene => {
    const [own] = scene.page.splice(homeBlock(scene), 1);
    return own ? [own, ...scene.page] : scene.page;
  },
  'own sentence moved to another paragraph': scene => {
    const block = homeBlock(scene);
    const sentences = scene.page[block] ?? [];
    const at = sentences.findIndex(one => one.some(glyph => isQuoted(scene, glyph)));
    const [own] = sentences.splice(at, 1);
    const target =
      scene.page[(block + 1 + scene.random.below(scene.page.length)) % scene.page.length];
    if (own && target) target.splice(scene.random.below(target.length + 1), 0, own, fresh(' '));
    return scene.page;
  },
  'tones on the second vowel': ({ page }) => respell(page, byTable(tones)),
  'i for y': ({ page }) => respell(page, byTable(letters)),
  'capitals for small letters': ({ page }) =>
    page.map((block, at) =>
      at % 3 === 1
        ? block.map(one => one.map(glyph => ({ ...glyph, character: upper(glyph.character) })))
        : block,
    ),
  'a figure corrected': scene =>
    withFigure(scene, digits => digits.replace(/\d/, digit => String((Number(digit) % 9) + 1))),
  'a figure replaced by another of other length': scene =>
    withFigure(scene, () => String(100 + scene.random.below(90_000))),
  'dates brought up to date': ({ page, random }) =>
    page.map(block =>
      block.map(sentence =>
        sentence.flatMap((glyph, at) => {
          const next = sentence[at + 1]?.character ?? '';
          const before = sentence[at - 1]?.character ?? '';
          const inDate = /\d/.test(glyph.character) && (/[/:-]/.test(next) || /[/:-]/.test(before));
          return inDate ? fresh(String(random.below(10))) : [glyph];
        }),
      ),
    ),
  'advertisement in the quote': scene => {
    const cut = cutQuote(scene);
    if (!cut) return scene.page;
    const [first, second] = cut.inside;
    return [...cut.before, [first], [fresh('Quảng cáo')], [second], ...cut.after];
  },
  'box in the quote': scene => {
    // Between two sentences if there are several, else in the middle of one that is long enough.
    const cut = cutQuote(scene, true) ?? (quotedText(scene).length >= 40 ? cutQuote(scene) : null);
    if (!cut) return scene.page;
    const [first, second] = cut.inside;
    const box = fresh(`Đọc thêm: ${scene.source.sentence()}`);
    return [...cut.before, [first], [box], [second], ...cut.after];
  },
  'own paragraph cut in two': scene => {
    const cut = cutQuote(scene);
    return cut ? [...cut.before, ...cut.inside.map(glyphs => [glyphs]), ...cut.after] : scene.page;
  },
  'own paragraph joined to its neighbours': scene => {
    const block = homeBlock(scene);
    const from = Math.max(0, block - 1);
    const joined = scene.page
      .slice(from, block + 2)
      .flatMap((sentences, at) => (at > 0 ? [fresh(' '), ...sentences] : sentences));
    return [...scene.page.slice(0, from), joined, ...scene.page.slice(block + 2)];
  },
  'teasers that repeat the title': scene => {
    const title = (scene.page[0] ?? []).flat().map(({ character }) => character);
    const teaser = (): Glyph[][] => [fresh(title.join(''))];
    const middle = scene.page.length >> 1;
    return [
      ...scene.page.slice(0, middle),
      teaser(),
      ...scene.page.slice(middle),
      [fresh('Tin liên quan')],
      teaser(),
      [fresh(scene.source.sentence())],
    ];
  },
  'pull quote of the own sentence': scene => {
    const block = homeBlock(scene);
    const own = scene.page[block]?.find(one => one.some(glyph => isQuoted(scene, glyph))) ?? [];
    const pulled = fresh(
      own
        .map(({ character }) => character)
        .join('')
        .trim(),
    );
    const at = scene.random.below(scene.page.length + 1);
    return [...scene.page.slice(0, at), [pulled], ...scene.page.slice(at)];
  },
  'cut off by a paywall': scene => [
    ...scene.page.slice(0, Math.max(2, Math.ceil(scene.page.length * 0.3))),
    [fresh('Bài viết này dành cho thuê bao. Đăng nhập hoặc đăng ký để đọc tiếp.')],
    [fresh('Đọc nhiều nhất')],
    [fresh(scene.source.sentence())],
    [fresh(scene.source.sentence())],
  ],
  'rewritten throughout': scene =>
    scene.page.map(block => block.map(() => fresh(`${rewrite(scene)} `))),
  'rewritten throughout, the quoted words in it': scene => {
    const words = quotedText(scene).replace(/\s+/g, ' ');
    const page = scene.page.map(block => block.map(() => fresh(`${rewrite(scene)} `)));
    scene.random.pick(page).push(fresh(` Về phần mình, ${words} cũng đã được nhắc đến.`));
    return page;
  },
  'in English': scene =>
    scene.page.map(block =>
      block.map(sentence => {
        const text = sentence.map(({ character }) => character).join('');
        // Figures and names stay what they are.
        const kept = [
          ...(text.match(/\d[\d.,]*/g) ?? []),
          ...scene.source.cast.filter(name => text.includes(name)),
        ];
        return fresh(`${kept.join(', ')}: ${scene.random.pick(english)} `);
      }),
    ),
  'first block to the end': scene => {
    const [title, byline, ...rest] = scene.page;
    return title && byline ? [title, ...rest, byline] : scene.page;
  },
  'last blocks removed, others put there': scene => [
    ...scene.page.slice(0, -2),
    [fresh('Tin cùng chuyên mục')],
    [fresh(scene.source.sentence())],
    [fresh(scene.source.sentence())],
  ],
  'own sentence reworded': scene => {
    // A third of the words gets others: the sentence is the same still.
    let word = 0;
    return scene.page.map(block =>
      block.map(sentence => {
        if (!sentence.some(glyph => isQuoted(scene, glyph))) return sentence;
        return sentence.flatMap((glyph, at) => {
          if (/\s/.test(glyph.character)) word++;
          if (/\s/.test(glyph.character) || word % 4 !== 3) return [glyph];
          const begins = at === 0 || /\s/.test(sentence[at - 1]?.character ?? ' ');
          return begins ? fresh(scene.random.pick(['vẫn', 'được', 'đang', 'rất', 'cùng'])) : [];
        });
      }),
    );
  },
};

const upper = (character: string) => {
  const raised = character.toUpperCase();
  return raised.length === character.length ? raised : character;
};

/** Mutations that can follow one another: each keeps what it does not touch. */
export const combinable = [
  'typos corrected',
  'paragraphs inserted',
  'paragraphs removed',
  'sentence before rewritten',
  'sentence after rewritten',
  'sentence inserted before',
  'page in NFD',
  'non-breaking spaces',
  'quotation marks and dashes in another style',
  'teaser of the same words below',
  'boilerplate between paragraphs',
  'figures updated',
  'paragraphs split',
  'paragraphs joined',
  'own paragraph moved',
  'tones on the second vowel',
  'i for y',
  'a figure corrected',
  'dates brought up to date',
  'advertisement in the quote',
  'own paragraph joined to its neighbours',
  'teasers that repeat the title',
  'first block to the end',
  'last blocks removed, others put there',
] as const;
