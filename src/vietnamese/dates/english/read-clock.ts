import { pad } from '../calendar.ts';
import { clockMoment, type Reading } from '../moment.ts';
import { glued, integer, norm, type Scan } from '../scan.ts';

/** "9:30 am", "6 p.m.", "18:30", "9.30 a.m."; a bare "9" or "9:30" is an hour only behind "at". */
export function readClock(scan: Scan, i: number): Reading | null {
  const dotted = /^(\d{1,2})\.(\d\d)$/.exec(scan.tokens[i]?.text ?? '');
  let hour = dotted ? Number(dotted[1]) : integer(scan, i);
  let minute = dotted ? Number(dotted[2]) : 0;
  if (hour < 0 || hour > 23 || minute > 59) return null;
  let j = i + 1;
  const colon = norm(scan, j) === ':' && glued(scan, j) && scan.tokens[j + 1]?.text.length === 2;
  if (colon) {
    minute = integer(scan, j + 1);
    if (minute < 0 || minute > 59) return null;
    j += 2;
  }
  let half = norm(scan, j);
  if ((half === 'a' || half === 'p') && norm(scan, j + 1) === '.' && norm(scan, j + 2) === 'm') {
    half += 'm';
    j += norm(scan, j + 3) === '.' && glued(scan, j + 3) ? 4 : 3;
  } else if (half === 'am' || half === 'pm') j += 1;
  else half = '';
  const before = norm(scan, i - 1);
  const opened = before === 'from' && (norm(scan, j) === 'to' || norm(scan, j) === 'until');
  const told = colon && (scan.tokens[i]?.text.length === 2 || before === 'at' || opened);
  if (half === '' && !told) return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return { first: i, next: j, from: clockMoment(`${pad(hour)}:${pad(minute)}`), to: null };
}
