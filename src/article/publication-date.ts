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
const american = /\d\/\d{1,2}\/\d{4}\s+\d{1,2}:\d{2}:\d{2}\s*[AP]M/i;
/** Day first, with any of the marks that Vietnamese papers put between. */
const dayFirst = /(?<![\d./-])(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})(?!\d)/;
const spelled = /(?:ngày\s+)?(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s*,)?(?:\s+năm)?\s+(\d{4})/i;
/** `July, 20/2021`, `July 20, 2021`, `20 July 2021`. */
const monthFirst = /\b([A-Z][a-z]{2,8})\.?,?\s+(\d{1,2})(?:st|nd|rd|th)?[,/\s]+(\d{4})/;
const monthSecond = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})/;
const clock = /(?<!\d)(\d{1,2})\s*(?::|giờ|h|g)\s*(\d{2})?(?!\d)(?::(\d{2}))?(?:\s*([AP])M\b)?/i;
const zone = /(?:GMT|UTC)\s*([+-]\d{1,2}(?::?\d{2})?)/i;

const monthOf = (name: string): number =>
  name.length < 3 ? 0 : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;

function offsetOf(text: string | undefined): number {
  if (!text) return vietnamOffset;
  const found = /([+-])(\d{1,2}):?(\d{2})?/.exec(text);
  // Papers that write "Z" and those that write +00:00 mean an instant; it is shown at Vietnam's clock.
  if (!found) return 0;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
}

/** Date forms in the order in which they are tried, with the groups that hold year, month and day. */
const dateForms: readonly (readonly [form: RegExp, year: number, month: number, day: number])[] = [
  [dayFirst, 3, 2, 1],
  [spelled, 3, 2, 1],
  [monthFirst, 3, 1, 2],
  [monthSecond, 3, 2, 1],
];

function partsOf(text: string): Parts | null {
  const at = (found: RegExpExecArray | null, index: number) => Number(found?.[index] ?? 0);
  const exact = iso.exec(text);
  if (exact) {
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = exact
      .slice(1, 7)
      .map(digits => Number(digits ?? 0));
    return { year, month, day, hour, minute, second, offset: offsetOf(exact[7]) };
  }
  const isAmerican = /^\D*(?:0?\d|1[0-2])\//.test(text) && american.test(text);
  for (const [form, year, month, day] of dateForms) {
    const found = form.exec(text);
    const name = found?.[month] ?? '';
    const number = monthOf(name) || Number(name);
    if (!found || !number) continue;
    // The clock stands before or after the date; the date's own digits must not be read as one.
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    const time = clock.exec(rest);
    const hour = at(time, 1);
    const half = hour <= 12 && time?.[4];
    return {
      year: at(found, year),
      // 13/1/2023 7:56:00 AM cannot be American.
      month: isAmerican ? at(found, day) : number,
      day: isAmerican ? number : at(found, day),
      hour: half ? (hour % 12) + (/p/i.test(half) ? 12 : 0) : hour,
      minute: at(time, 2),
      second: at(time, 3),
      offset: offsetOf(zone.exec(rest)?.[1]),
    };
  }
  return null;
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

/** Whether a line is a date and what goes with it ("Hà Nội | 18:55, 06/05/2025"): short, and much of it figures. */
export const isDateLine = (line: string): boolean =>
  line.length <= 120 &&
  (line.match(/\d/g)?.length ?? 0) >= line.length * 0.18 &&
  partsOf(line) !== null;
