import { daysApart, daysOf } from './days.ts';
import type { Entity, Office } from './schema.ts';

/**
 * How many days around an attested day an office is taken to be still, or
 * already, in the same hands. A quarter: papers follow up on a visit for weeks,
 * and changes of the highest offices are rarely closer to such a visit.
 */
export const attestedMargin = 90;

/**
 * Longest gap between two attested days that the holder is taken to have
 * filled throughout, if nobody else is attested in between: two years, less
 * than half a term.
 */
const bridgedGap = 730;

/**
 * The person who beyond doubt held an office on a day, or null.
 * @param date "YYYY-MM-DD".
 */
export function holderOn(
  office: Office,
  date: string,
  entities: ReadonlyMap<string, Entity>,
): Entity | null {
  const day = daysOf(date);
  if (day === null) return null;
  const found = new Set<string>();
  for (const holder of office.holders) {
    const from = holder.from === null ? null : daysOf(holder.from);
    const to = holder.to === null ? null : daysOf(holder.to);
    if (from !== null && day.last < from.first) continue;
    if (to !== null && day.first > to.last) continue;
    if (from !== null && to !== null) {
      found.add(holder.person);
      continue;
    }
    const attested = holder.attested.flatMap(({ date: when }) => daysOf(when) ?? []);
    const near = attested.some(span => daysApart(span, day) <= attestedMargin);
    const before = attested.filter(span => span.first <= day.last);
    const after = attested.filter(span => span.last >= day.first);
    const bridged =
      before.length > 0 &&
      after.length > 0 &&
      Math.min(...after.map(span => span.first)) - Math.max(...before.map(span => span.last)) <=
        bridgedGap;
    // A known first or last day reaches over to the attested ones.
    const sinceFrom = from !== null && after.length > 0;
    const untilTo = to !== null && before.length > 0;
    if (near || bridged || sinceFrom || untilTo) found.add(holder.person);
  }
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : (entities.get(only) ?? null);
}
