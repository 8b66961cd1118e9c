/** What a page's `<meta>`, `<link>` and `<title>` say. Empty strings where they say nothing. */
export interface PageMetadata {
  readonly title: string;
  readonly ogTitle: string;
  readonly ogType: string;
  readonly description: string;
  readonly published: string;
  readonly canonical: string;
  readonly ogUrl: string;
  readonly siteName: string;
  readonly lang: string;
}

/** Reads `<meta>` once, whatever attribute carries the name. The first of a name wins. */
export function readPageMetadata(document: Document): PageMetadata {
  const values = new Map<string, string>();
  for (const meta of document.getElementsByTagName('meta')) {
    const content = meta.getAttribute('content')?.trim();
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const key = name?.toLowerCase();
    if (content && key && !values.has(key)) values.set(key, content);
    // The class is all that marks it on one family of sites.
    if (content && meta.classList.contains('cms-date')) values.set('datepublished', content);
  }
  const first = (...names: string[]) =>
    names.map(name => values.get(name)).find(value => value) ?? '';
  return {
    title: document.title,
    ogTitle: first('og:title', 'twitter:title', 'headline'),
    ogType: first('og:type'),
    description: first('og:description', 'description', 'twitter:description'),
    published: first(
      'article:published_time',
      'datepublished',
      'pubdate',
      'publishdate',
      'publish-date',
      'og:published_time',
      'dc.date.issued',
      'dc.created',
    ),
    canonical: document.querySelector('link[rel~="canonical" i]')?.getAttribute('href') ?? '',
    ogUrl: first('og:url'),
    siteName: first('og:site_name', 'application-name'),
    lang: document.documentElement?.getAttribute('lang') ?? '',
  };
}
