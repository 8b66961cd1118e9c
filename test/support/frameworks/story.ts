/** What the framework pages show, and what they do to it: the same for all of them. */

/** A paragraph with a key and a text. */
export interface Item {
  readonly key: number;
  readonly text: string;
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

export const story = (): Item[] => Array.from({ length }, (_, key) => itemOf(key));

/** What a page does one after the other; `gone`: keys whose paragraphs are not there afterwards. */
export const steps: readonly {
  readonly name: string;
  readonly gone: readonly number[];
  change(items: readonly Item[]): Item[];
}[] = [
  { name: 'drawn again as it is', gone: [], change: items => [...items] },
  {
    name: 'new paragraphs before, ten moved to the end',
    gone: [],
    change: items => [
      ...[9_001, 9_002, 9_003].map(key => ({ key, text: `Đoạn mới chèn vào, số ${key}.` })),
      ...items.slice(10),
      ...items.slice(0, 10),
    ],
  },
  {
    name: 'texts changed around the marks, some paragraphs gone',
    gone: [100, 101, 102, 103, 104],
    change: items =>
      items
        .filter(({ key }) => key < 100 || key > 104)
        .map(item =>
          item.key % 50 === 0
            ? { ...item, text: item.text.replace('rồi mới đi', 'rồi nhổ sào') }
            : item,
        ),
  },
  {
    name: 'back to the beginning, all of it',
    gone: [],
    change: () => story(),
  },
];
