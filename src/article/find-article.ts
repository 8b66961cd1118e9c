import type { Piece } from './compose-text.ts';
import { alternatives, type Rules } from './families/family.ts';
import { families } from './families/index.ts';
import { boldLead, findLead, withoutPrefix } from './find-lead.ts';
import { findGenericBody } from './generic-body.ts';
import { blocksIn, linkShare, type Page, type Place, textOfBlock } from './page.ts';
import { type Body, selectBody } from './select-body.ts';
import { claimedTitles, findTitle } from './title.ts';

/** Less running text than this is no article, whatever its address says. Units. */
export const leastText = 150;

/** A set of rules and the name of whose they are. */
interface Attempt {
  readonly reader: string;
  readonly rules: Rules | null;
}

/** The parts of an article as one attempt found them. */
export interface Found {
  readonly reader: string;
  readonly rules: Rules | null;
  readonly title: Place | null;
  readonly lead: readonly Piece[];
  readonly body: Body;
}

/** Tries the rules from the most to the least particular; each must find enough text to be believed. */
export function findArticle(page: Page): Found | null {
  const { site, document } = page;
  const attempts: Attempt[] = [];
  const marked = families.find(family => document.querySelector(family.marker));
  const family = marked ?? site?.family;
  if (site) attempts.push({ reader: family?.name ?? site.host, rules: merge(site, family) });
  else if (family) attempts.push({ reader: family.name, rules: family });
  let best: Found | null = null;
  for (const attempt of attempts) {
    for (const selector of alternatives(attempt.rules?.body)) {
      for (const container of [...document.querySelectorAll(selector)].slice(0, 5)) {
        const found = tryContainer(page, attempt, container);
        if (isEnough(found.body)) return found;
        if (found.body.running > (best?.body.running ?? 0)) best = found;
      }
    }
  }
  const container = findGenericBody(page);
  if (!container) return best;
  const rules = attempts[0]?.rules ?? null;
  const generic = tryContainer(page, { reader: 'generic', rules }, container);
  // Rules that found their place and little text are right about short articles.
  if (best && best.body.running >= leastText && best.body.running * 3 > generic.body.running) {
    return best;
  }
  return generic;
}

/** A site's own selectors come before its family's; what is junk to either is junk. */
const merge = (site: Rules, family: Rules | undefined): Rules => {
  const both = (key: keyof Rules, separator: string) =>
    [site[key], family?.[key]].filter(Boolean).join(separator);
  return {
    title: both('title', ' || '),
    lead: both('lead', ' || '),
    body: both('body', ' || '),
    date: both('date', ' || '),
    author: both('author', ' || '),
    junk: both('junk', ', '),
  };
};

const isEnough = (body: Body): boolean => body.running >= 400 && body.linkShare < 0.6;

function tryContainer(page: Page, { reader, rules }: Attempt, container: Element): Found {
  const title = findTitle(page, alternatives(rules?.title));
  const titleLine = title
    ? page.read.blocks
        .slice(title.from, title.to)
        .map(block => textOfBlock(page, block))
        .join(' ')
    : (claimedTitles(page)[0] ?? '');
  const leadElement = findLead(page, rules, container, title);
  let lead: readonly Piece[] = [];
  if (leadElement) {
    const [from, to] = blocksIn(page, leadElement);
    const own = page.read.blocks.slice(from, to).filter(block => linkShare(block) < 0.85);
    lead = withoutPrefix(page, leadElement, own);
  }
  const leadLine = lead.map(({ start, end }) => page.read.text.slice(start, end)).join(' ');
  let body = selectBody(page, container, rules?.junk ?? '', {
    after: title && container.contains(title.element) ? title.to : 0,
    lines: [titleLine, leadLine],
    lead: leadElement,
  });
  const bold = lead.length === 0 ? boldLead(body) : null;
  if (bold) {
    lead = withoutPrefix(page, null, [bold]);
    body = { ...body, blocks: body.blocks.slice(1) };
  }
  return { reader, rules, title, lead, body };
}
