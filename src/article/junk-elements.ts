import { parentOf } from '../text/parent-of.ts';

/** Tags whose text is furniture wherever they stand in an article. */
const junkTags = new Set('nav aside form button figcaption dialog menu zone'.split(' '));

/** Words of class names and ids that pages give to what stands around an article. */
const junkWord =
  /(?:^|[\s_-])(?:relat(?:e[ds]?|ions?|ive)|(?:tin-?)?lien-?quan\w*|lq|shar(?:e|ing)|socials?|(?:hash-?)?tags?|tagbox|keywords?|comments?|binh-?luan|ads?|adv|advert\w*|ad-?m?-?zone|quang-?cao|banner|sponsor\w*|promo\w*|newsletter|subscribe|recommend\w*|suggest\w*|pop-?up|modal|cookies?|consent|weather|poll|mini-?game|tts|d-none|same-\w+|captions?|img-?cap|credit|bread-?crumbs?|by-?line|author\w*|sidebar|(?<!elementor-)widget|toolbar|rating|votes?|most|doc-?nhieu|tin-?(?:moi|khac|cung)|cung-chuyen-muc|(?:read|see)-?more|(?:more|other)-?news|news-?other|similar|footer|copyright|emotion|reaction|player|rennab|paginat(?:ion|g)|paging|hidden|sr-only|toc|login)(?=[\s_\d-]|$)/;

/** Judged names; pages repeat theirs thousands of times. Kept small: a page can make up names without end. */
const judged = new Map<string, Junk>();

function junkName(element: Element): Junk {
  const name = element.getAttribute('class');
  const id = element.getAttribute('id');
  if (!name && !id) return null;
  const names = `${name ?? ''} ${id ?? ''}`.slice(0, 300);
  let junk = judged.get(names);
  if (junk === undefined) {
    if (judged.size > 2_000) judged.clear();
    const found = junkWord.exec(names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase());
    junk = found && (/comm|luan|foot|copy|cook|cons/.test(found[0]) ? 'foreign' : 'by-name');
    judged.set(names, junk);
  }
  return junk;
}

/** A `figure` is a picture with its caption, unless it wraps a table or a quotation. */
const isPicture = (element: Element): boolean =>
  element.localName === 'figure' &&
  (element.querySelector('img, video, iframe, picture') !== null ||
    element.querySelector('table, blockquote, p') === null);

/** A table of pictures and a few words holds captions. */
const isPictureTable = (element: Element): boolean =>
  element.localName === 'table' &&
  element.querySelector('img, video, iframe') !== null &&
  // Tables in tables: no cell is counted, no text put together again for each around it.
  !element.getElementsByTagName('td')[6] &&
  (element.textContent ?? '').replace(/\s+/g, ' ').length < 600 &&
  element.querySelectorAll('td, th').length <= 6;

/** "foreign": comments, footers, notices, which may well be longer than the article. */
export type Junk = 'certain' | 'foreign' | 'by-name' | null;

/**
 * Whether an element by itself is furniture: for certain, or only going by
 * what it is called (the caller then checks that it does not hold the article).
 */
export function junkOf(element: Element, known: ReadonlySet<Element>): Junk {
  const tag = element.localName;
  // A form may hold the whole page (ASP.NET); its fields can replace its methods.
  if (typeof tag !== 'string' || tag === 'form') return 'by-name';
  if (known.has(element)) return 'certain';
  if (tag === 'footer') return 'foreign';
  if (junkTags.has(tag)) return tag === 'aside' ? 'by-name' : 'certain';
  if (isPicture(element) || isPictureTable(element)) return 'certain';
  const kind = element.getAttribute('role');
  if (kind && /^(?:navigation|complementary|dialog|banner|contentinfo|search)$/.test(kind)) {
    return 'by-name';
  }
  return junkName(element);
}

/** The nearest ancestors of an element, itself first, up to but without `root`. */
export function* upTo(element: Element, root: Element): Generator<Element> {
  for (
    let current: Element | null = element;
    current && current !== root;
    current = parentOf(current)
  ) {
    yield current;
  }
}
