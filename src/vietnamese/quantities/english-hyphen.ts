import type { Token } from '../token.ts';
import { type Dimension, type Unit, unitOf } from '../units.ts';
import { matchUnit, type UnitMatch } from './unit-lookup.ts';

/** What a hyphened English measure may be of: "three-day", "3-kilometre", "500-hectare". */
const dimensions: ReadonlySet<Dimension> = new Set([
  'duration',
  'length',
  'area',
  'mass',
  'volume',
  'power',
]);

/** Nouns in the singular that are counted before another noun: "a 20-member delegation". */
const counted = new Map([
  ['member', 'person'],
  ['person', 'person'],
  ['strong', 'person'],
  ['man', 'person'],
  ['seat', 'seat'],
  ['storey', 'floor'],
  ['story', 'floor'],
  ['room', 'room'],
  ['page', 'page'],
  ['point', 'point'],
]);

/**
 * The unit behind a hyphen of an English measure that stands before a noun:
 * "three-day visit", "17-year-old". Null where the hyphen joins anything else
 * ("5-star", "2-1", "30-Day").
 */
export function hyphenedUnit(tokens: readonly Token[], at: number): UnitMatch | null {
  const hyphen = tokens[at];
  const noun = tokens[at + 1];
  if (hyphen?.norm !== '-' || hyphen.spaced || noun?.kind !== 'word' || noun.spaced) return null;
  const behind = tokens[at + 2];
  if (behind?.norm === '-' && !behind.spaced) {
    const isAge = noun.norm === 'year' && tokens[at + 3]?.norm === 'old';
    return isAge ? { unit: unitOf('age') as Unit, end: at + 4 } : null;
  }
  const group = unitOf(counted.get(noun.norm) ?? '');
  if (group !== undefined) return { unit: group, end: at + 2 };
  const found = matchUnit(tokens, at + 1, 'en');
  return found?.end === at + 2 && dimensions.has(found.unit.dimension) ? found : null;
}
