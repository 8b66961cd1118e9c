/** Minutes east of UTC in Vietnam, where there has been no daylight saving since 1975. */
const vietnamOffset = 7 * 60;

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** Minutes east of UTC. */
  offset: number;
}

const iso =
  /(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|(?:GMT|UTC)?\s*[+-]\d{1,2}(?::?\d{2})?(?!\d))?)?/i;
/** `1/12/2023 7:56:00 AM`: a slash, seconds and AM or PM together are .NET's American order. */
const american = /(\d{1,2})\/(\d{1,2})\/(\d{4})\s+(\d{1,2}):(\d{2}):(\d{2})\s*([AP])M/i;
/** Day first, with any of the marks that Vietnamese papers put between. */
const dayFirst = /(?<![\d./-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;
const spelled = /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,)?(?:\s+năm)?\s+(\d{4})/i;
/** `July, 20/2021`, `July 20, 2021`, `20 July 2021`. */
const monthFirst = /\b([A-Z][a-z]{2,8})\.?,?\s+(\d{1,2})(?:st|nd|rd|th)?[,/\s]+(\d{4})/;
const monthSecond = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})/;
const clock = /(?<!\d)(\d{1,2})\s*(?::|giờ|h|g)\s*(\d{2})?(?!\d)(?::(\d{2}))?(?:\s*([AP])M\b)?/i;
const zone = /(?:GMT|UTC)\s*([+-]\d{1,2}(?::?\d{2})?)/i;

const monthOf = (name: string): number => months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function offsetOf(text: string | undefined): number {
  if (!text) return vietnamOffset;
  const found = /([+-])(\d{1,2}):?(\d{2})?/.exec(text);
  // Papers that write "Z" and those that write +00:00 mean an instant; it is shown at Vietnam's clock.
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

const hour24 = (hour: number, half: string | undefined): number =>
  half && hour <= 12 ? (hour % 12) + (half.toUpperCase() === 'P' ? 12 : 0) : hour;

function partsOf(text: string): Parts | null {
  const n = (found: RegExpExecArray, index: number) => Number(found[index] ?? 0);
  let found = iso.exec(text);
  if (found) {
    return {
      year: n(found, 1),
      month: n(found, 2),
      day: n(found, 3),
      hour: n(found, 4),
      minute: n(found, 5),
      second: n(found, 6),
      offset: offsetOf(found[7]),
    };
  }
  found = american.exec(text);
  // 13/1/2023 7:56:00 AM cannot be American.
  if (found && n(found, 1) <= 12) {
    return {
      year: n(found, 3),
      month: n(found, 1),
      day: n(found, 2),
      hour: hour24(n(found, 4), found[7]),
      minute: n(found, 5),
      second: n(found, 6),
      offset: vietnamOffset,
    };
  }
  let date: [number, number, number] | null = null;
  found = dayFirst.exec(text) ?? spelled.exec(text);
  if (found) date = [n(found, 3), n(found, 2), n(found, 1)];
  if (!found) {
    found = monthFirst.exec(text);
    if (found && monthOf(found[1] ?? ''))
      date = [n(found, 3), monthOf(found[1] ?? ''), n(found, 2)];
  }
  if (!date) {
    found = monthSecond.exec(text);
    if (found && monthOf(found[2] ?? ''))
      date = [n(found, 3), monthOf(found[2] ?? ''), n(found, 1)];
  }
  if (!date || !found) return null;
  // The clock stands before or after the date; the date's own digits must not be read as one.
  const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
  const time = clock.exec(rest);
  return {
    year: date[0],
    month: date[1],
    day: date[2],
    hour: time ? hour24(n(time, 1), time[4]) : 0,
    minute: time ? n(time, 2) : 0,
    second: time ? n(time, 3) : 0,
    offset: offsetOf(zone.exec(rest)?.[1]),
  };
}

/**
 * Reads a publication date in any form that Vietnamese papers use, in markup
 * or in words, as ISO 8601 with offset; null if there is none or it is not
 * a date. Without an offset Vietnam's is assumed; UTC is written as Vietnam's
 * clock, since papers give UTC only where their software does.
 */
export function parsePublicationDate(text: string): string | null {
  // A date line is short; a whole paragraph is not searched for a date.
  const parts = partsOf(text.slice(0, 300).normalize('NFC'));
  if (!parts) return null;
  const { year, month, day, hour, minute, second } = parts;
  const whole = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (year < 1990 || year > 2100 || whole.getUTCMonth() !== month - 1 || hour > 23 || minute > 59) {
    return null;
  }
  let offset = parts.offset;
  if (offset === 0) {
    whole.setUTCMinutes(whole.getUTCMinutes() + vietnamOffset);
    offset = vietnamOffset;
  }
  const two = (value: number) => String(value).padStart(2, '0');
  const size = Math.abs(offset);
  return `${whole.toISOString().slice(0, 19)}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether a line is nothing but a date and what goes with it. */
export function isDateLine(line: string): boolean {
  if (line.length > 70 || !/\d{4}/.test(line) || !partsOf(line)) return false;
  const rest = line
    .replace(iso, '')
    .replace(dayFirst, '')
    .replace(spelled, '')
    .replace(monthFirst, '')
    .replace(clock, '')
    .replace(
      /thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|ngày|lúc|cập nhật|đăng|xuất bản|posted|updated|published|GMT|UTC|[AP]M\b|\+\d+/giu,
      '',
    );
  return !/\p{L}{3}/u.test(rest);
}
