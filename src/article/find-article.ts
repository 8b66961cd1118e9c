import type { Steps } from '../text/steps.ts';
import type { Piece } from './compose-text.ts';
import { alternatives, type Family, type Rules } from './families/family.ts';
import { families } from './families/index.ts';
import { boldLead, findLead, withoutPrefix } from './find-lead.ts';
import { findGenericBody } from './generic-body.ts';
import { blocksIn, linkShare, type Page, type PageHead, type Place, select } from './page.ts';
import { type Body, selectBody } from './select-body.ts';
import { claimedTitles, findTitle } from './title.ts';

/** Less running text than this is no article, whatever its address says. Units. */
export const leastText = 150;

/** What is known of where a page keeps things, and whose rules they are. */
export interface KnownRules {
  readonly reader: string;
  readonly rules: Rules;
}

/** The parts of an article as one attempt found them. */
export interface Found {
  readonly reader: string;
  readonly rules: Rules | null;
  readonly title: Place | null;
  readonly lead: readonly Piece[];
  readonly body: Body;
}

/** The rules for a page: its site's, then those of its family, told by host or by markers. */
export function rulesFor({ site, document }: PageHead): KnownRules | null {
  const isMarked = (family: Family) => document.querySelector(family.marker) !== null;
  let family = site?.family;
  // A site with rules of its own and no family runs a system of its own.
  const isUnsure = !site?.body && !(family && isMarked(family));
  // All markers in one look: most pages have none.
  if (isUnsure && document.querySelector(families.map(({ marker }) => marker).join())) {
    family = families.find(isMarked) ?? family;
  }
  if (!site) return family ? { reader: family.name, rules: family } : null;
  // A site's own selectors come before its family's; what is junk to either is junk.
  const both = (key: keyof Rules, separator = ' | ') =>
    [site[key], family?.[key]].filter(Boolean).join(separator);
  return {
    reader: family?.name ?? site.host,
    rules: {
      lead: both('lead'),
      body: both('body'),
      junk: both('junk', ', '),
    },
  };
}

/** Tries the rules, then the generic reader; rules must find enough text to be believed. */
export function* findArticle(page: Page, known: KnownRules | null): Steps<Found | null> {
  const title = findTitle(page);
  let best: Found | null = null;
  for (const selector of alternatives(known?.rules.body)) {
    for (const container of select(page, selector, 5)) {
      const found = yield* tryContainer(page, title, known, container);
      if (found.body.running >= 400 && found.body.linkShare < 0.6) return found;
      if (found.body.running > (best?.body.running ?? 0)) best = found;
    }
  }
  const container = yield* findGenericBody(page, title);
  if (!container) return best;
  const generic = { ...(yield* tryContainer(page, title, known, container)), reader: 'generic' };
  // Rules that found their place and little text are right about short articles.
  return best && best.body.running >= leastText && best.body.running * 3 > generic.body.running
    ? best
    : generic;
}

function* tryContainer(
  page: Page,
  title: Place | null,
  known: KnownRules | null,
  container: Element,
): Steps<Found> {
  const rules = known?.rules ?? null;
  const { text, blocks } = page.read;
  const said = (pieces: readonly Piece[]) =>
    pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  const leadElement = findLead(page, rules, container, title);
  let lead: readonly Piece[] = [];
  if (leadElement) {
    const own = blocks
      .slice(...blocksIn(page, leadElement))
      .filter(block => linkShare(block) < 0.85);
    lead = withoutPrefix(page, leadElement, own);
  }
  const select = (after: number) =>
    selectBody(page, container, rules?.junk ?? '', {
      after,
      title: title ? said(blocks.slice(title.from, title.to)) : (claimedTitles(page)[0] ?? ''),
      titleElement: title?.element ?? null,
      lead: said(lead),
      leadElement,
    });
  const after = title && container.contains(title.element) ? title.to : 0;
  let body = yield* select(after);
  // Styles can set a headline over what it follows in the document.
  if (after > 0 && body.running < leastText) body = yield* select(0);
  const bold = lead.length === 0 ? boldLead(body) : null;
  if (bold) {
    lead = withoutPrefix(page, null, [bold]);
    body = { ...body, blocks: body.blocks.slice(1) };
  }
  return { reader: known?.reader ?? '', rules, title, lead, body };
}
