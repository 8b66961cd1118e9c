/** What the framework pages show, and what they do to it: the same for all of them. */

/** A paragraph with a key and a text. */
export interface Item {
  readonly key: number;
  readonly text: string;
}

/** How the story stands. */
export interface Story {
  readonly items: readonly Item[];
  /** The middle of it waits for its data and is not seen, nor are its marks. */
  readonly isWaiting: boolean;
  /** Taken down, the page shows nothing of it. */
  readonly isUp: boolean;
}

/** A change of the story; `gone`: keys whose paragraphs are not seen afterwards. */
export interface Step {
  readonly name: string;
  readonly gone: readonly number[];
  change(story: Story): Story;
}

/** Paragraphs of the page; each holds two quotes. */
export const length = 250;

const goods = 'lúa nếp khoai dừa chuối mía bưởi cam cá khô'.split(' ');

/** The words that are marked in a paragraph. */
export const quotesOf = (key: number): readonly [string, string] => [
  `ghe thứ ${key + 1_000} chở ${goods[key % goods.length]} về bến`,
  `bác lái mang số ${key + 5_000} đứng đợi nước lên`,
];

export const itemOf = (key: number): Item => {
  const [first, second] = quotesOf(key);
  return { key, text: `Sáng hôm ấy ${first} trước khi trời sáng hẳn. Còn ${second} rồi mới đi.` };
};

const keys = Array.from({ length }, (_, key) => key);

export const story = (): Story => ({ items: keys.map(itemOf), isWaiting: false, isUp: true });

/** Whether a paragraph stands in the part that may have to wait. */
export const isMiddle = ({ key }: Item): boolean => key >= 120 && key < 140;

/** The paragraphs that are seen. */
export const seenItems = ({ items, isWaiting, isUp }: Story): Item[] =>
  isUp ? items.filter(item => !isWaiting || !isMiddle(item)) : [];

/** The markup that a server sends, as it is written by hand. */
export const articleMarkup = (items: readonly Item[], step = 0): string =>
  `<article><h1>Bến sông</h1><p class="step">Bước ${step}</p>${items
    .map(({ key, text }) => `<p data-key="${key}">${text}</p>`)
    .join('')}</article>`;

/** What a page does one after the other. */
export const steps: readonly Step[] = [
  { name: 'drawn again as it is', gone: [], change: story => ({ ...story }) },
  {
    name: 'new paragraphs before, ten moved to the end',
    gone: [],
    change: ({ items, ...rest }) => ({
      ...rest,
      items: [
        ...[9_001, 9_002, 9_003].map(key => ({ key, text: `Đoạn mới chèn vào, số ${key}.` })),
        ...items.slice(10),
        ...items.slice(0, 10),
      ],
    }),
  },
  {
    name: 'texts changed around the marks, some paragraphs gone, all turned round',
    gone: [100, 101, 102, 103, 104],
    change: ({ items, ...rest }) => ({
      ...rest,
      items: items
        .filter(({ key }) => key < 100 || key > 104)
        .map(item =>
          item.key % 50 === 0
            ? { ...item, text: item.text.replace('rồi mới đi', 'rồi nhổ sào') }
            : item,
        )
        .reverse(),
    }),
  },
  {
    name: 'back to the beginning, and a part waits for its data',
    gone: keys.filter(key => isMiddle(itemOf(key))),
    change: () => ({ ...story(), isWaiting: true }),
  },
  { name: 'the part is there', gone: [], change: story => ({ ...story, isWaiting: false }) },
  { name: 'taken down', gone: keys, change: story => ({ ...story, isUp: false }) },
  { name: 'put up again', gone: [], change: story },
];
