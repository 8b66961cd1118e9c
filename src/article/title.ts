import type { ReadBlock } from '../text/read-blocks.ts';
import { comparable } from './comparable.ts';
import { unescapeHtml } from './json-ld.ts';
import { blocksIn, lengthOf, linkShare, type Page, type Place, textOfBlock } from './page.ts';

const ellipsis = /\s*(?:\.{3}|…)$/;

/**
 * A title from metadata without the paper's name behind it
 * (" - Báo VnExpress", " | Thanh Niên", " - Tuổi Trẻ Online").
 * What follows the last dash or bar goes if it is the site's name, or looks like one.
 */
export function withoutSiteName(title: string, siteName: string, host: string): string {
  let text = unescapeHtml(title).replace(/\s+/g, ' ').trim();
  const hostName = comparable(host.replace(/^www\./, '').split('.')[0] ?? '');
  for (;;) {
    const found = /^(.{15,})\s+[-–—|•]\s+([^-–—|•]{2,60})$/u.exec(text);
    const tail = found?.[2]?.trim() ?? '';
    if (!found?.[1]) return text;
    const folded = comparable(tail);
    const isName =
      folded === comparable(siteName) ||
      (siteName !== '' && comparable(siteName).includes(folded)) ||
      /^(?:báo|tạp chí|đài|cổng|trang|thời báo|chuyên trang|kênh) |online$|\bonline\b|điện tử|\.(?:vn|com|net|org)\b|^(?:vtv|vov|vnexpress|znews|zing|tuổi trẻ|thanh niên|dân trí|lao động|tiền phong|nhân dân|vietnamnet|vietnamplus|vietnam\+|kenh14|cafef|cafebiz|soha|24h|bbc|voa|rfi)\b/iu.test(
        tail,
      ) ||
      folded
        .normalize('NFD')
        .replace(/\p{M}+/gu, '')
        .replace(/đ/g, 'd') === hostName;
    if (!isName) return text;
    text = found[1].trim();
  }
}

/** What metadata says the title is, best first. */
export function claimedTitles(page: Page): readonly string[] {
  const { metadata, jsonLd } = page;
  const host = hostOf(page.url);
  return [jsonLd.article?.headline ?? '', metadata.ogTitle, metadata.title]
    .map(title => withoutSiteName(title, metadata.siteName, host))
    .filter(title => title !== '');
}

export function hostOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}

/** Tells whether a line is a claimed title, or begins as a cut-off one does. */
function claimChecker(claims: readonly string[]): (line: string) => boolean {
  const keys = claims.map(claim => ({
    key: comparable(claim.replace(ellipsis, '')),
    isCut: ellipsis.test(claim),
  }));
  return line => {
    // Almost every line of a page is told apart by its beginning.
    const start = comparable(line.slice(0, 14)).slice(0, 8);
    const alike = keys.filter(({ key }) => key.startsWith(start));
    if (alike.length === 0) return false;
    const key = comparable(line);
    return alike.some(
      ({ key: claimed, isCut }) =>
        key === claimed ||
        (claimed.length >= 20 &&
          (isCut ? key.startsWith(claimed) : claimed.startsWith(key) && key.length > 25)),
    );
  };
}

const longestTitle = 400;

/**
 * Finds the title in the page: by rules, else a line that says what metadata
 * claims, else the main heading. A heading that was never closed holds the
 * whole page; its first block is the title then.
 */
export function findTitle(page: Page, selectors: readonly string[]): Place | null {
  for (const selector of selectors) {
    const element = page.document.querySelector(selector);
    const place = element && placeOf(page, element);
    if (place) return place;
  }
  const isClaimed = claimChecker(claimedTitles(page));
  const { blocks } = page.read;
  const said = blocks.flatMap((block, index) =>
    lengthOf(block) >= 8 && lengthOf(block) <= longestTitle && isClaimed(textOfBlock(page, block))
      ? { block, index }
      : [],
  );
  const isHeading = (block: ReadBlock) => /^h[1-6]$/.test(block.element.localName);
  const best =
    said.find(({ block }) => block.element.localName === 'h1') ??
    said.find(({ block }) => isHeading(block)) ??
    said.find(({ block }) => linkShare(block) < 0.5);
  if (best) return { element: best.block.element, from: best.index, to: best.index + 1 };
  for (const element of page.document.querySelectorAll('h1')) {
    const place = placeOf(page, element);
    const first = place && blocks[place.from];
    // A logo is an h1 on many home pages: short, and a link.
    if (first && lengthOf(first) >= 15) return place;
  }
  return null;
}

function placeOf(page: Page, element: Element): Place | null {
  const [from, to] = blocksIn(page, element);
  const { blocks } = page.read;
  const first = blocks[from];
  const last = blocks[to - 1];
  if (!first || !last || from >= to || last.end - first.start < 8) return null;
  const isLong = last.end - first.start > longestTitle;
  return isLong && lengthOf(first) > longestTitle
    ? null
    : { element, from, to: isLong ? from + 1 : to };
}
