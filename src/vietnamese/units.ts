import { counts } from './counts.ts';
import { measures } from './measures.ts';
import type { Unit } from './unit.ts';

export type { Dimension, Unit } from './unit.ts';

/** Every unit. Words of one language belong to one unit only; the longest phrase wins ("đô la Úc" before "đô la"). */
export const units: readonly Unit[] = [...measures, ...counts];

/** Dimensions of things that come whole: 12,507 of them can only be thousands. */
export const isWhole = (of: Unit): boolean => of.dimension === 'count' || of.dimension === 'money';

const byId = new Map(units.map(entry => [entry.id, entry]));

/** The unit of an id, or undefined; of a rate ("USD/barrel") its first half. */
export const unitOf = (id: string): Unit | undefined =>
  byId.get(id) ?? byId.get(id.split('/')[0] as string);
