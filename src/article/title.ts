import { foldMarks } from '../text/fold.ts';
import { comparable } from './comparable.ts';
import { unescapeHtml } from './json-ld.ts';
import {
  blocksIn,
  isHeadingTag,
  lengthOf,
  linkShare,
  type Page,
  type Place,
  select,
  textOfBlock,
} from './page.ts';

const ellipsis = /\s*(?:\.{3}|…)$/;
const tailOfPaper =
  /^(?:bao|tap chi|dai|cong|trang|thoi bao|chuyen trang|kenh) |\bonline\b|dien tu|\.(?:vn|com|net|org)\b|^(?:vtv|vov|vnexpress|znews|zing|tuoi tre|thanh nien|dan tri|lao dong|tien phong|nhan dan|vietnam(?:net|plus|\+)|kenh14|cafe[fb]|soha|24h|bbc|voa|rfi)\b/;

/**
 * A title from metadata without the paper's name behind it
 * (" - Báo VnExpress", " | Thanh Niên", " - Tuổi Trẻ Online").
 * What follows the last dash or bar goes if it is the site's name, or looks like one.
 */
export function withoutSiteName(title: string, siteName: string, host: string): string {
  let text = unescapeHtml(title).replace(/\s+/g, ' ').trim();
  const hostName = host.replace(/^www\./, '').split('.')[0] ?? '';
  for (;;) {
    const [, rest, tail = ''] = /^(.{15,})\s+[-–—|•]\s+([^-–—|•]{2,60})$/u.exec(text) ?? [];
    if (!rest) return text;
    const folded = foldMarks(tail.trim());
    const isName =
      comparable(siteName).includes(comparable(tail)) ||
      tailOfPaper.test(folded) ||
      folded.replace(/\W/g, '') === hostName;
    if (!isName) return text;
    text = rest.trim();
  }
}

/** What metadata says the title is, best first. */
export const claimedTitles = ({ metadata, jsonLd, host }: Page): readonly string[] =>
  [jsonLd.article?.headline ?? '', metadata.ogTitle, metadata.title]
    .map(title => withoutSiteName(title, metadata.siteName, host))
    .filter(Boolean);

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
/** A headline that is no heading stands among the first lines. */
const firstLines = 300;

/**
 * Finds the title in the page: by rules, else a heading that says what metadata
 * claims, else a line that does, else the main heading. A heading that was never
 * closed holds the whole page; its first block is the title then.
 */
export function findTitle(page: Page): Place | null {
  const isClaimed = claimChecker(claimedTitles(page));
  const { blocks } = page.read;
  const claimed = (isPossible: (element: Element) => boolean, most = blocks.length) => {
    const index = blocks.findIndex(
      (block, at) =>
        at < most &&
        isPossible(block.element) &&
        lengthOf(block) >= 8 &&
        lengthOf(block) <= longestTitle &&
        (isHeadingTag(block.element) || linkShare(block) < 0.5) &&
        isClaimed(textOfBlock(page, block)),
    );
    const block = blocks[index];
    return block ? { element: block.element, from: index, to: index + 1 } : null;
  };
  return (
    claimed(element => element.localName === 'h1') ??
    claimed(isHeadingTag) ??
    claimed(() => true, firstLines) ??
    mainHeading(page)
  );
}

/** A logo is an h1 on many home pages: short, and a link. */
function mainHeading(page: Page): Place | null {
  for (const element of select(page, 'h1', 9)) {
    const place = placeOf(page, element);
    const first = place && page.read.blocks[place.from];
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
