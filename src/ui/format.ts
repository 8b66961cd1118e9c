/** Dates and numbers as the reader's language writes them. */
import type { Language } from './i18n.ts';

/** British English writes the day first, as Vietnamese does: 6/5 can't be taken for 5 June. */
const locales = { vi: 'vi-VN', en: 'en-GB' } as const satisfies Record<Language, string>;

const isoForm = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/;

/**
 * An ISO 8601 date of full or reduced precision ("2025-05-06", "2024-09",
 * "2024"), of which a time is left out. What is no such date comes back as it is.
 */
export function formatDate(iso: string, language: Language): string {
  const [, year, month, day] = isoForm.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  // A year before 100 would be taken for one of the 1900s.
  date.setUTCFullYear(Number(year));
  // Intl writes "tháng 9 năm 2024" or "9/2024" depending on its version.
  if (language === 'vi' && month !== undefined && day === undefined)
    return `${Number(month)}/${year}`;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return formatterOf(language, precision).format(date);
}

type Precision = 'year' | 'month' | 'day' | 'moment-day' | 'moment-time';

/** One formatter per language and form: making one costs more than a hundred uses. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${precision}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locales[language], optionsOf(language, precision));
    formatters.set(key, formatter);
  }
  return formatter;
}

function optionsOf(language: Language, precision: Precision): Intl.DateTimeFormatOptions {
  const day: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: language === 'vi' ? 'numeric' : 'short',
    year: 'numeric',
  };
  switch (precision) {
    case 'year':
      return { year: 'numeric', timeZone: 'UTC' };
    case 'month':
      return { month: 'long', year: 'numeric', timeZone: 'UTC' };
    case 'day':
      return { ...day, timeZone: 'UTC' };
    case 'moment-day':
      return day;
    case 'moment-time':
      return { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  }
}

/** When a note was made or changed, in the reader's own time zone: "22/11/2026 21:45". */
export function formatMoment(iso: string, language: Language): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const day = formatterOf(language, 'moment-day').format(date);
  return `${day} ${formatterOf(language, 'moment-time').format(date)}`;
}

/** A number with the language's separators and at most six decimals. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(value);
}
