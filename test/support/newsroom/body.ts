import { inside, link, type Workshop } from './furniture.ts';
import type { Story, StoryBlock } from './story.ts';

/** How a content editor leaves a paragraph. */
export type ParagraphStyle = (text: string, shop: Workshop) => string;

const inP: ParagraphStyle = text => `<p>${text}</p>`;

/** Ways of writing paragraphs; a page keeps to one. */
export const paragraphStyles: Readonly<Record<string, ParagraphStyle>> = {
  plain: inP,
  justified: text => `<p style="text-align: justify;">${text}</p>`,
  'named Normal': text => `<p class="Normal">\n  ${text}\n</p>`,
  spans: text =>
    `<p class="MsoNormal"><span style="font-size:14px"><span>${text.slice(0, 12)}</span>${text.slice(12)}</span></p>`,
  'with a link': (text, shop) => {
    const space = text.indexOf(' ', 20);
    if (space === -1 || !shop.dice.chance(0.5)) return inP(text, shop);
    const end = text.indexOf(' ', space + 12);
    return end === -1
      ? inP(text, shop)
      : `<p>${text.slice(0, space)} ${link(shop, text.slice(space + 1, end))}${text.slice(end)}</p>`;
  },
  'empty ones between': text => `<p>${text}</p><p>&nbsp;</p>`,
  'in divs': text => `<div>${text}</div>`,
  'no-break spaces': text => `<p>${text.replace(/ /, '&nbsp;')}</p>`,
};

export interface BodyOptions {
  readonly shop: Workshop;
  readonly style: ParagraphStyle;
  /** How many pieces of furniture stand among the paragraphs. */
  readonly junk: number;
  /** Makes a piece of furniture instead of the common ones: a family's own boxes. */
  readonly ownJunk?: readonly ((shop: Workshop) => string)[];
  /** Markup of a coloured box that belongs to the article. */
  readonly box?: (inner: string) => string;
}

function blockMarkup(block: StoryBlock, { shop, style, box }: BodyOptions): string {
  switch (block.kind) {
    case 'paragraph':
      return style(block.text, shop);
    case 'heading':
      return shop.dice.chance(0.5)
        ? `<h2>${block.text}</h2>`
        : `<p><strong>${block.text}</strong></p>`;
    case 'question':
      return `<p><strong>${block.text}</strong></p>`;
    case 'quote':
      return `<blockquote><p>${block.text}</p></blockquote>`;
    case 'list':
      return `<ul>${block.items.map(item => `<li>${item}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><tbody>${block.rows.map(row => `<tr>${row.map(cell => `<td>${cell}</td>`).join('')}</tr>`).join('')}</tbody></table>`;
    case 'box': {
      const inner = block.paragraphs.map(text => `<p>${text}</p>`).join('');
      return box ? box(inner) : `<div class="${shop.name('note-box')}">${inner}</div>`;
    }
  }
}

/** A story's blocks with furniture between them. */
export function bodyMarkup(story: Story, options: BodyOptions): string {
  const { shop, ownJunk, junk } = options;
  const makers = [...Object.values(inside), ...(ownJunk ?? [])];
  const parts = story.blocks.map(block => blockMarkup(block, options));
  for (let count = 0; count < junk && parts.length > 1; count += 1) {
    // Never before the first paragraph: what stands there is the lead's business.
    parts.splice(shop.dice.int(1, parts.length), 0, shop.dice.pick(makers)(shop));
  }
  return parts.join('\n');
}
