/** Units of time that are whole multiples of one another, whatever the calendar says: months in each, or days. */
const months: Readonly<Record<string, number>> = { month: 1, year: 12 };
const days: Readonly<Record<string, number>> = { day: 1, week: 7 };

/** By how much a number in one unit is to be multiplied to be one in another; null if nothing says so. */
export function conversion(from: string | null, to: string | null): number | null {
  if (from === to) return 1;
  if (from === null || to === null) return null;
  for (const sizes of [months, days]) {
    const [one, other] = [sizes[from], sizes[to]];
    if (one !== undefined && other !== undefined) return one / other;
  }
  return null;
}

/** Whether numbers in one unit can be told in another. */
export const convertible = (from: string, to: string): boolean => conversion(from, to) !== null;
