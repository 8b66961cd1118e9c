import { type MessageKey, say } from '../i18n.ts';

/** The signals of `src/article/signals.ts` that speak against an article, and what else stands in `why`. */
const reasons: readonly (readonly [signal: RegExp, words: MessageKey])[] = [
  [/^front-page$/, 'whyFrontPage'],
  [
    /^(?:list-address|json-ld-(?:CollectionPage|ItemList)|teaser-list|headline-list|many-links)$/,
    'whyNotList',
  ],
  [/^(?:media-address|json-ld-video|og-type)$/, 'whyNotMedia'],
  [/^(?:search|json-ld-SearchResultsPage)$/, 'whyNotSearch'],
  [/^(?:live-blog|live-updates)$/, 'whyNotLive'],
  [/^json-ld-(?:ProfilePage|AboutPage)$/, 'whyNotAbout'],
  [/^not-article-address$/, 'whyNotAddress'],
];

/**
 * Why a page is no article, in the reader's words: the signal that weighed most
 * against it, else what the reading ended with.
 * @param why as `Reading` has it: "voted long-slug+1 list-address-6"
 */
export function sayNotArticleWhy(why: string): string {
  const [end = '', ...signals] = why.split(' ');
  const against = signals
    .flatMap(signal => {
      const [, name = '', weight = ''] = /^(.*?)(-\d+)$/.exec(signal) ?? [];
      return name === '' ? [] : [{ name, weight: Number(weight) }];
    })
    .sort((a, b) => a.weight - b.weight);
  for (const { name } of end === 'language' ? [] : against) {
    const found = reasons.find(([signal]) => signal.test(name));
    if (found) return say(found[1]);
  }
  switch (end) {
    case 'language':
      return say('whyNotLanguage');
    case 'no-body':
    case 'little-text':
      return say('whyNotText');
    case 'unreadable:':
      return say('whyNotReadable', why.slice(end.length).trim());
    default:
      return say('whyNotSigns');
  }
}
