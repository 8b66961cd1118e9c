import type { Source } from './gloss.ts';

const scales = {
  vi: [
    [1e9, 'tỷ'],
    [1e6, 'triệu'],
  ],
  en: [
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
} as const;

/** Units that a reader wouldn't understand as they are; others (USD, ha, MW) are written as they stand. */
const unitNames: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  VND: { vi: 'đồng', en: 'VND' },
  percent: { vi: '%', en: '%' },
  'percentage-point': { vi: 'điểm phần trăm', en: 'percentage points' },
  times: { vi: 'lần', en: 'times' },
  'person-trip': { vi: 'lượt', en: 'visits' },
  'person-trip/year': { vi: 'lượt/năm', en: 'visits a year' },
  visitor: { vi: 'khách', en: 'visitors' },
  person: { vi: 'người', en: 'people' },
  country: { vi: 'nước', en: 'countries' },
  organization: { vi: 'tổ chức', en: 'organisations' },
  session: { vi: 'khóa', en: 'sessions' },
  'flight/week': { vi: 'chuyến bay/tuần', en: 'flights a week' },
  tonne: { vi: 'tấn', en: 'tonnes' },
  dose: { vi: 'liều', en: 'doses' },
  day: { vi: 'ngày', en: 'days' },
  month: { vi: 'tháng', en: 'months' },
  year: { vi: 'năm', en: 'years' },
  task: { vi: '', en: '' },
};

/** By hand: Intl.NumberFormat costs milliseconds for the figures of one article. */
function plainNumber(value: number, lang: 'vi' | 'en', digits: number): string {
  const [thousands, decimal] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const rest = fraction.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${grouped}${rest === '' ? '' : decimal + rest}`;
}

/** A number the way papers of the language write it: 146300000 USD → "146,3 triệu USD", "USD 146.3 million". */
export function formatNumber(value: number, unit: string | null, lang: 'vi' | 'en'): string {
  const size = Math.abs(value);
  const scale = scales[lang].find(([worth]) => size >= worth);
  const number =
    scale === undefined
      ? plainNumber(value, lang, 2)
      : `${plainNumber(value / scale[0], lang, 3)} ${scale[1]}`;
  if (unit === null) return number;
  const name = unitNames[unit]?.[lang] ?? unit;
  if (name === '') return number;
  return name === '%' ? `${number}%` : `${number} ${name}`;
}

/** A share: 0.0833 → "8,3%". */
export const formatPercent = (share: number, lang: 'vi' | 'en'): string =>
  `${plainNumber(share * 100, lang, share < 0.1 ? 1 : 0)}%`;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date the way the language writes it: "2025-05-06" → "6/5/2025", "6 May 2025"; "2024-09" → "9/2024". */
export function formatDays(date: string, lang: 'vi' | 'en'): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return year;
  if (lang === 'vi') {
    return day === undefined
      ? `${Number(month)}/${year}`
      : `${Number(day)}/${Number(month)}/${year}`;
  }
  const name = months[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const bounds = {
  vi: {
    exact: '',
    'more-than': 'trên ',
    'less-than': 'dưới ',
    'at-least': 'ít nhất ',
    'at-most': 'nhiều nhất ',
    about: 'khoảng ',
    almost: 'gần ',
    'up-to': 'lên tới ',
  },
  en: {
    exact: '',
    'more-than': 'more than ',
    'less-than': 'less than ',
    'at-least': 'at least ',
    'at-most': 'at most ',
    about: 'about ',
    almost: 'almost ',
    'up-to': 'up to ',
  },
} as const;

/** What a source says, in the reader's language: the figure with its bound, or the words as printed. */
export function formatSource(source: Source, unit: string | null, lang: 'vi' | 'en'): string {
  const { value, qualifier } = source;
  const bound = bounds[lang][qualifier];
  if (typeof value === 'number') {
    // Ranks and words are best shown as printed.
    return unit === null ? source.printed : bound + formatNumber(value, unit, lang);
  }
  if (typeof value === 'string') return formatDays(value, lang);
  if (value === null) return source.printed;
  if (typeof value[0] === 'number') {
    return `${bound}${formatNumber(value[0], null, lang)}–${formatNumber(value[1] as number, unit, lang)}`;
  }
  return `${formatDays(value[0], lang)} – ${formatDays(value[1] as string, lang)}`;
}
