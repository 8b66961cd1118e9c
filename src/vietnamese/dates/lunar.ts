import { type CalendarDay, fromDayNumber } from './calendar.ts';

/**
 * The Vietnamese lunisolar calendar (UTC+7): new moons and the sun's longitude
 * by the truncated series of Jean Meeus, Astronomical Algorithms (1998), ch. 25
 * and 49. The month of the winter solstice is the eleventh; where thirteen new
 * moons fall between two solstices, the first month without a major solar term
 * repeats the one before. Good to the day for 1900–2100.
 */

const SYNODIC = 29.530588861;
/** Days between the Julian date's epoch (noon) and 1970-01-01 00:00 UTC. */
const JULIAN_1970 = 2440587.5;
const ZONE = 7 / 24;
const RADIAN = Math.PI / 180;

const sine = (degrees: number) => Math.sin(degrees * RADIAN);

/** Local day number (days since 1970-01-01) of the k-th new moon after 2000-01-06. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean = 2451550.09766 + SYNODIC * k + 0.00015437 * t * t;
  const sun = 2.5534 + 29.1053567 * k;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t;
  const e = 1 - 0.002516 * t;
  const correction =
    -0.4072 * sine(moon) +
    0.17241 * e * sine(sun) +
    0.01608 * sine(2 * moon) +
    0.01039 * sine(2 * latitude) +
    0.00739 * e * sine(moon - sun) -
    0.00514 * e * sine(moon + sun) +
    0.00208 * e * e * sine(2 * sun) -
    0.00111 * sine(moon - 2 * latitude) -
    0.00057 * sine(moon + 2 * latitude) +
    0.00056 * e * sine(2 * moon + sun) -
    0.00042 * sine(3 * moon) +
    0.00042 * e * sine(sun + 2 * latitude) +
    0.00038 * e * sine(sun - 2 * latitude) -
    0.00024 * e * sine(2 * moon - sun);
  // Dynamical time runs ahead of civil time by about a minute in this period.
  return Math.floor(mean + correction - 69 / 86_400 - JULIAN_1970 + ZONE);
}

/** Which twelfth of the ecliptic the sun is in at local midnight of a day: 0 from the March equinox. */
function solarTerm(day: number): number {
  const t = (day - ZONE + JULIAN_1970 - 2451545) / 36525;
  const anomaly = 357.52911 + 35999.05029 * t;
  const center =
    (1.914602 - 0.004817 * t) * sine(anomaly) +
    0.019993 * sine(2 * anomaly) +
    0.000289 * sine(3 * anomaly);
  const apparent =
    280.46646 + 36000.76983 * t + center - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t);
  return Math.floor((((apparent % 360) + 360) % 360) / 30);
}

/** Index of the new moon that begins the month of the winter solstice of a Gregorian year. */
function eleventhMonth(year: number): number {
  const known = eleventhMonths.get(year);
  if (known !== undefined) return known;
  const k = findEleventhMonth(year);
  eleventhMonths.set(year, k);
  return k;
}

/** One entry for each year asked for. */
const eleventhMonths = new Map<number, number>();

function findEleventhMonth(year: number): number {
  const endOfYear = Date.UTC(year, 11, 31) / 86_400_000;
  let k = Math.floor((endOfYear - (2451550.1 - JULIAN_1970)) / SYNODIC) + 1;
  while (newMoonDay(k) > endOfYear) k -= 1;
  // The solstice opens term 9: the month has to begin before it.
  return solarTerm(newMoonDay(k)) >= 9 ? k - 1 : k;
}

/** The Gregorian day of a lunar day; `year` is the year in which that lunar year's Tết falls. */
export function lunarToCalendar(year: number, month: number, day: number): CalendarDay {
  const start = eleventhMonth(year - 1);
  const end = eleventhMonth(year);
  if (month >= 11) return fromDayNumber(newMoonDay(end + month - 11) + day - 1);
  let k = start + month + 1;
  if (end - start === 13) {
    let leap = start + 1;
    while (leap < end && solarTerm(newMoonDay(leap)) !== solarTerm(newMoonDay(leap + 1))) leap += 1;
    if (k >= leap) k += 1;
  }
  return fromDayNumber(newMoonDay(k) + day - 1);
}
