/** The newest backups, kept however close together. */
const newestKept = 3;
/** The newest of each of the last days with a backup is kept. */
const daysKept = 7;

/**
 * Which backups have had their time: all but the newest three, and the newest
 * of each of the last seven days that have one.
 * @param made when each was made, ISO 8601 UTC
 */
export function outlived(made: readonly string[]): readonly string[] {
  const newestFirst = [...made].sort().reverse();
  const kept = new Set(newestFirst.slice(0, newestKept));
  const days = new Set<string>();
  for (const time of newestFirst) {
    const day = time.slice(0, 10);
    if (days.has(day)) continue;
    days.add(day);
    if (days.size > daysKept) break;
    kept.add(time);
  }
  return newestFirst.filter(time => !kept.has(time));
}
