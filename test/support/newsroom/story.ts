import type { Dice } from './dice.ts';
import { headline, paragraph, personName, sentence, subHeading } from './sentences.ts';

export type StoryBlock =
  | { readonly kind: 'paragraph' | 'heading' | 'quote' | 'question'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** A box with a coloured ground that belongs to the article. */
  | { readonly kind: 'box'; readonly paragraphs: readonly string[] };

/** What a page tells, known before it is marked up. */
export interface Story {
  readonly language: 'vi' | 'en';
  readonly title: string;
  readonly lead: string;
  readonly blocks: readonly StoryBlock[];
  readonly authors: readonly string[];
  /** Vietnam's clock. */
  readonly published: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly hour: number;
    readonly minute: number;
  };
}

type Length = 'short' | 'usual' | 'long';

/** A story without a lead has an empty one. */
export function makeStory(
  dice: Dice,
  { language = 'vi', length = 'usual' }: { language?: 'vi' | 'en'; length?: Length } = {},
): Story {
  const count = { short: dice.int(2, 3), usual: dice.int(6, 14), long: dice.int(30, 60) }[length];
  const blocks: StoryBlock[] = [];
  const isInterview = length !== 'short' && dice.chance(0.12);
  const hasHeadings = dice.chance(0.4);
  for (let index = 0; index < count; index += 1) {
    if (isInterview)
      blocks.push({ kind: 'question', text: sentence(dice, language).replace(/\.$/, '?') });
    blocks.push({ kind: 'paragraph', text: paragraph(dice, language) });
    if (length === 'short' || index === count - 1) continue;
    if (hasHeadings && index % 4 === 2) blocks.push({ kind: 'heading', text: subHeading(dice) });
    if (dice.chance(0.05)) blocks.push({ kind: 'quote', text: sentence(dice, language) });
    if (dice.chance(0.05)) {
      blocks.push({
        kind: 'list',
        items: Array.from({ length: dice.int(2, 5) }, () => sentence(dice, language)),
      });
    }
    if (dice.chance(0.04)) blocks.push({ kind: 'table', rows: table(dice) });
    if (dice.chance(0.04)) {
      blocks.push({
        kind: 'box',
        paragraphs: [paragraph(dice, language), paragraph(dice, language)],
      });
    }
  }
  return {
    language,
    title: headline(dice, language),
    lead: dice.chance(0.85) ? `${sentence(dice, language)} ${sentence(dice, language)}` : '',
    blocks: withoutRepeats(blocks),
    authors: Array.from({ length: dice.pick([0, 1, 1, 1, 1, 2]) }, () => personName(dice)),
    published: {
      year: dice.int(2019, 2026),
      month: dice.int(1, 12),
      day: dice.int(1, 28),
      hour: dice.int(0, 23),
      minute: dice.int(0, 59),
    },
  };
}

const table = (dice: Dice): string[][] => [
  ['Vụ', 'Sản lượng (tấn)', 'Giá (đồng/kg)'],
  ...['Xuân', 'Hè', 'Thu'].map(name => [
    name,
    `${dice.int(100, 999)},${dice.int(1, 9)}`,
    `${dice.int(2, 9)}.${dice.int(100, 999)}`,
  ]),
];

/** Papers do not say the same paragraph twice; readers may take one that is repeated for junk. */
function withoutRepeats(blocks: readonly StoryBlock[]): StoryBlock[] {
  const said = new Set<string>();
  return blocks.filter(block => {
    if (!('text' in block)) return true;
    if (said.has(block.text)) return false;
    said.add(block.text);
    return true;
  });
}

/** The body's lines as a reader should read them. */
export const linesOf = ({ blocks }: Story): readonly string[] =>
  blocks.flatMap(block => {
    switch (block.kind) {
      case 'list':
        return block.items;
      case 'table':
        return block.rows.flat();
      case 'box':
        return block.paragraphs;
      default:
        return [block.text];
    }
  });

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 with Vietnam's offset. */
export const isoOf = ({ published: { year, month, day, hour, minute } }: Story): string =>
  `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00+07:00`;
