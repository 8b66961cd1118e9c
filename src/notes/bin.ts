/** How long a deleted note stays in the bin. */
export const binDays = 30;

const day = 24 * 60 * 60 * 1_000;

/** Notes that were deleted before this time (ISO 8601, UTC) are gone. */
export function binLimit(now: Date): string {
  return new Date(now.getTime() - binDays * day).toISOString();
}

/** Days that a note stays in the bin from now on, begun ones counted; at least 1, for it is still there. */
export function daysLeft(deleted: string, now: Date): number {
  const left = Date.parse(deleted) + binDays * day - now.getTime();
  return Math.max(1, Math.ceil(left / day));
}
