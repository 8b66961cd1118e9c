import { parentOf } from './parent-of.ts';

/** What an element means to the flow of text, by its tag alone. Bits, so that one lookup answers all. */
export const role = {
  /** Begins and ends a block of text. */
  block: 1,
  /** Its text is not shown, or not the page's words. */
  skipped: 2,
  link: 4,
  strong: 8,
  emphasis: 16,
  /** A picture, film or frame: what comes after it may be its caption. */
  media: 32,
} as const;

const tags: readonly (readonly [number, string])[] = [
  [
    role.block,
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset ' +
      'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu ' +
      'nav ol p pre search section summary table tbody td tfoot th thead tr ul zone',
  ],
  [
    role.skipped,
    'script style noscript template textarea select option datalist head title link meta base input ' +
      'canvas map math frame frameset noframes chu-giai-overlay',
  ],
  [role.link, 'a'],
  [role.strong, 'b strong'],
  [role.emphasis, 'i em cite'],
  [role.media | role.skipped, 'video audio iframe object embed svg'],
  [role.media, 'img picture amp-img'],
];

const roles = new Map(
  tags.flatMap(([bits, names]) => names.split(' ').map(name => [name, bits] as const)),
);

/** The role bits of an element; 0 for a plain inline one. */
export const roleOf = (element: Element): number => roles.get(element.localName) ?? 0;

/** The nearest block-level element that holds a node. */
export function blockAround(node: Node): Element | null {
  let element = parentOf(node);
  while (element && !(roleOf(element) & role.block)) {
    const parent = parentOf(element);
    if (!parent) break;
    element = parent;
  }
  return element;
}
