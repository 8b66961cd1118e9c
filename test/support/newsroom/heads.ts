import type { Dice } from './dice.ts';
import { isoOf, linesOf, type Story } from './story.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const weekdays = ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

const weekday = ({ published: { year, month, day } }: Story): string =>
  weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';

/** Dates as papers print them beside their headlines. */
export const printedDates: Readonly<Record<string, (story: Story) => string>> = {
  'day, clock': ({ published: { year, month, day, hour, minute } }) =>
    `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)}`,
  'with GMT+7': ({ published: { year, month, day, hour, minute } }) =>
    `${two(day)}/${two(month)}/${year} ${two(hour)}:${two(minute)} GMT+7`,
  'weekday first': story => {
    const { year, month, day, hour, minute } = story.published;
    return `${weekday(story)}, ${day}/${month}/${year}, ${two(hour)}:${two(minute)} (GMT+7)`;
  },
  'clock, weekday': story => {
    const { year, month, day, hour, minute } = story.published;
    return `${weekday(story)}, ${two(hour)}:${two(minute)}, ${two(day)}/${two(month)}/${year}`;
  },
  'clock | day': ({ published: { year, month, day, hour, minute } }) =>
    `${two(hour)}:${two(minute)} | ${two(day)}/${two(month)}/${year}`,
  'dashes and a wrong half': ({ published: { year, month, day, hour, minute } }) =>
    `${two(day)}-${two(month)}-${year} - ${two(hour)}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`,
  'clock, ngày': ({ published: { year, month, day, hour, minute } }) =>
    `${two(hour)}:${two(minute)}, ngày ${two(day)}-${two(month)}-${year}`,
  'h for the clock': ({ published: { year, month, day, hour, minute } }) =>
    `${hour}h${two(minute)} ngày ${day}/${month}/${year}`,
  'in words': ({ published: { year, month, day, hour, minute } }) =>
    `Ngày ${day} tháng ${month} năm ${year}, ${hour} giờ ${two(minute)}`,
};
export const englishDates: Readonly<Record<string, (story: Story) => string>> = {
  'month first': ({ published: { year, month, day, hour, minute } }) =>
    `${englishMonths[month - 1]} ${day}, ${year} - ${two(hour)}:${two(minute)}`,
  'month, day/year': ({ published: { year, month, day, hour, minute } }) =>
    `${englishMonths[month - 1]}, ${two(day)}/${year} - ${two(hour)}:${two(minute)}`,
};

const american = ({ published: { year, month, day, hour, minute } }: Story): string =>
  `${month}/${day}/${year} ${hour % 12 || 12}:${two(minute)}:00 ${hour < 12 ? 'AM' : 'PM'}`;
const universal = (story: Story): string =>
  new Date(isoOf(story)).toISOString().replace('.000Z', 'Z');

/** Dates as structured data and metadata give them. The last is local time under the wrong flag. */
const statedDates: Readonly<Record<string, (story: Story) => string>> = {
  iso: isoOf,
  'no colon': story => isoOf(story).replace('+07:00', '+0700'),
  'short zone': story => isoOf(story).replace('+07:00', '+7:00'),
  'blank before the zone': story => isoOf(story).replace('+07:00', '.000 +07:00'),
  'no zone': story => isoOf(story).replace('+07:00', ''),
  'no zone, blank': story => isoOf(story).replace('+07:00', '').replace('T', ' '),
  universal,
  american,
  'day alone': story => isoOf(story).slice(0, 10),
  'local called universal': story => isoOf(story).replace('+07:00', 'Z'),
};

/** A page's head, and what of the truth the page has to show in print because the head does not. */
export interface Head {
  readonly markup: string;
  readonly mustPrintDate: boolean;
  readonly mustPrintAuthors: boolean;
}

export interface HeadOptions {
  readonly url: string;
  readonly paper: string;
  readonly isEpi?: boolean;
}

/** Makes a head in one of the ways in which papers have them. */
export function makeHead(dice: Dice, story: Story, { url, paper, isEpi }: HeadOptions): Head {
  const kind = dice.pick([
    'json',
    'json',
    'json',
    'graph',
    'array',
    'broken',
    'meta',
    'bare',
  ] as const);
  const [dateKind, dateOf] = dice.pick(Object.entries(statedDates));
  const date = dateOf(story);
  const isPersons = story.authors.length > 0 && dice.chance(0.5);
  const organisation = { '@type': 'Organization', name: paper, url: 'https://mau.example.vn' };
  const author = isPersons
    ? story.authors.length > 1 || dice.chance(0.3)
      ? story.authors.map(name => ({ '@type': 'Person', name }))
      : { '@type': 'Person', name: story.authors[0] }
    : dice.pick([organisation, { '@type': 'Person', name: '' }, [organisation]]);
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: { '@type': 'WebPage', '@id': url },
    headline: story.title,
    description: story.lead,
    datePublished: date,
    dateModified: `${isoOf(story).slice(0, 4)}-12-29T23:00:00+07:00`,
    author,
    publisher: { ...organisation, logo: { '@type': 'ImageObject', url: '/logo.png' } },
  };
  const trail = {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [],
  };
  const website = { '@context': 'https://schema.org', '@type': 'WebSite', name: paper, url: '/' };
  const script = (value: unknown) =>
    `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
  const data: Record<typeof kind, string> = {
    json: script(website) + script(article) + script(trail),
    graph: script({ '@context': 'https://schema.org', '@graph': [website, trail, article] }),
    array: script([article, trail]),
    broken: script(
      JSON.stringify(article, null, 1).replace('"publisher"', '"note": "a "b" c",\n"publisher"'),
    ),
    meta: `<meta property="article:published_time" content="${date}">${isPersons ? `<meta name="author" content="${story.authors.join(', ')}">` : `<meta name="author" content="${paper}">`}`,
    bare: '',
  };
  const suffix = dice.pick([` - ${paper}`, ` | ${paper}`, '']);
  const cut = dice.chance(0.1) ? `${story.title.slice(0, 45).trim()}...` : story.title;
  const markup = `<title>${story.title}${suffix}</title>
<meta property="og:type" content="${dice.pick(['article', 'website'])}"><meta property="og:title" content="${cut}"><meta property="og:site_name" content="${paper}">
<meta name="description" content="${(story.lead || (linesOf(story)[0] ?? '')).slice(0, 160)}">
${dice.chance(0.8) ? `<link rel="canonical" href="${url}">` : `<meta property="og:url" content="${url}">`}
${isEpi && kind === 'bare' ? `<meta class="cms-date" itemprop="datePublished" content="${isoOf(story)}">` : ''}${data[kind]}`;
  const saysDate = kind !== 'bare' && !/day alone|local called/.test(dateKind);
  const saysAuthors = isPersons && kind !== 'bare' && kind !== 'broken';
  return { markup, mustPrintDate: !saysDate, mustPrintAuthors: !saysAuthors };
}
