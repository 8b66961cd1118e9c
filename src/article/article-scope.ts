import { blockAround, role, roleOf } from '../text/element-roles.ts';
import { foldMarks } from '../text/fold.ts';
import { isHiddenByStyle } from '../text/is-hidden.ts';
import { parentOf } from '../text/parent-of.ts';
import { perStep, type Steps } from '../text/steps.ts';
import { alternatives, type Rules } from './families/family.ts';
import type { PageHead } from './page.ts';

/** Text nodes shorter than this are no sign of running text. */
const longText = 60;
/** Running text in one element from which on it may be an article's. */
const enoughText = 400;
/** Running text in one element at which the search ends: little else on a page holds as much. */
const plenty = 5_000;

/**
 * The part of a page that seems to hold the article: headline, text and what
 * stands between. An article is a hundredth of many pages, and reading is what
 * costs; so a guess is made from the lengths of text nodes alone and what was
 * guessed is read and judged like a whole page. Null if there is no guess; then
 * (or if the guess was judged to be no article) the whole page is read.
 */
export function* guessScope(
  page: PageHead,
  rules: Rules | null,
  root: Element,
): Steps<Element | null> {
  const headlines = headlinesIn(page.document);
  const within = headlines.length > 1 ? (ownPart(page, root, headlines) ?? root) : root;
  const text = ruledText(rules, within) ?? (yield* densestText(within));
  if (!text) return null;
  // Upwards from each once, however deep both stand.
  const around = new Set<Element | null>();
  for (const headline of headlines) {
    for (let at: Element | null = headline; at && !around.has(at); at = parentOf(at))
      around.add(at);
  }
  for (let scope: Element | null = text; scope && scope !== root; scope = parentOf(scope)) {
    if (around.has(scope)) return widened(scope, root, headlines);
  }
  return null;
}

/** Date, section and byline may stand just outside: a step up that adds little is free. */
function widened(scope: Element, root: Element, headlines: readonly Element[]): Element | null {
  let wide = scope;
  const foreign = headlines.filter(element => !scope.contains(element));
  const most = (scope.textContent ?? '').length * 1.3 + 2_000;
  for (let step = 0; step < 5; step++) {
    const parent = parentOf(wide);
    if (!parent || parent === root || (parent.textContent ?? '').length > most) break;
    // The next article of an endless page.
    if (foreign.some(element => parent.contains(element))) break;
    wide = parent;
  }
  while (wide.localName === 'form') {
    const parent = parentOf(wide);
    if (!parent || parent === root) return null;
    wide = parent;
  }
  return wide;
}

/** The main headings that can be an article's: a logo's is shorter. */
const headlinesIn = (document: Document): Element[] =>
  [...document.getElementsByTagName('h1')].filter(
    element => (element.textContent ?? '').trim().length >= 15,
  );

/** The only headline of a page that its address is made of; empty if there is none such, or several. */
export function headlineOfAddress(document: Document, path: string): string {
  const [own, ...alike] = headlinesIn(document).filter(headline => isSlugOf(path, headline));
  return (alike.length === 0 && own?.textContent) || '';
}

/** Whether an address is made of a headline's first words; later ones may have been written anew since. */
function isSlugOf(path: string, { textContent }: Element): boolean {
  const slug = foldMarks(textContent ?? '')
    .trim()
    .replace(/[^a-z\d]+/g, '-');
  return slug.length >= 15 && path.includes(slug.slice(0, 30).replace(/-[^-]*$/, ''));
}

/** Pages that append the next article: the part that is marked with the number in the address, or whose headline is in it. */
function ownPart(
  { document, path }: PageHead,
  root: Element,
  headlines: readonly Element[],
): Element | null {
  const isPart = (element: Element): boolean =>
    element.localName !== 'form' &&
    element.querySelector('h1') !== null &&
    (element.textContent ?? '').length > enoughText;
  const number = path.match(/\d{4,}/g)?.pop();
  const marked = number
    ? document.querySelectorAll(
        `[data-id$="${number}"], [data-url*="${number}"], [data-href*="${number}"], [data-article-id="${number}"], [id$="${number}"]`,
      )
    : [];
  for (const element of marked) if (element !== root && isPart(element)) return element;
  const [own, ...alike] = headlines.filter(headline => isSlugOf(path, headline));
  if (!own || alike.length > 0) return null;
  let part = own;
  for (let at = parentOf(own); at && at !== root; at = parentOf(at)) {
    const around = at;
    if (headlines.some(other => other !== own && around.contains(other))) break;
    part = at;
  }
  return isPart(part) ? part : null;
}

function ruledText(rules: Rules | null, root: Element): Element | null {
  for (const selector of alternatives(rules?.body)) {
    const element = root.querySelector(selector);
    if (element && (element.textContent ?? '').length >= enoughText) return element;
  }
  return null;
}

/**
 * The first element in the document that holds about as much running text of
 * its own as any does. Teasers stand each in a box with their headline, and
 * so count for their boxes.
 */
function* densestText(root: Element): Steps<Element | null> {
  const held = new Map<Element, number>();
  // SHOW_TEXT
  const walker = root.ownerDocument.createTreeWalker(root, 0x4);
  let most = 0;
  for (let at = 1; walker.nextNode(); at++) {
    if (at % perStep === 0) yield;
    const node = walker.currentNode as Text;
    const { length } = node;
    if (length < longText) continue;
    const parent = parentOf(node);
    if (!parent || roleOf(parent) & (role.skipped | role.link)) continue;
    let flow = blockAround(node);
    if (!flow) continue;
    if (!/^(?:div|td|body|article|section|main)$/.test(flow.localName)) flow = parentOf(flow);
    // White space between tags, in pages that are indented deep.
    else if (length < 200 && node.data.trim().length < longText) continue;
    // Up through wrappers that hold nothing else.
    while (flow && flow !== root && !held.has(flow) && flow.childElementCount <= 1) {
      flow = parentOf(flow);
    }
    if (!flow) continue;
    const sum = (held.get(flow) ?? 0) + length;
    held.set(flow, sum);
    if (sum > most) most = sum;
    if (sum > plenty) break;
  }
  if (most < enoughText) return null;
  for (const [element, sum] of held) {
    if (sum >= Math.max(most * 0.5, enoughText) && !isHiddenByStyle(element)) return element;
  }
  return null;
}
