import type { Links } from './linking.ts';
import { namings } from './namings.ts';
import type { Claim, Metric } from './schema.ts';

/** The claims all of whose parties a text names, anywhere: most texts name few of the fact base. */
export interface NamedClaims {
  /** Whether a metric has any: mostly it has none. */
  has(metric: Metric): boolean;
  of(metric: Metric): readonly Claim[];
  /** The same for the signal index: by index of metric, 1 for those that have any. */
  readonly wanted: Uint8Array;
}

const none: readonly Claim[] = [];

/** Whether a text names a country, or anybody or anything that belongs to it. */
const isHomeNamed = ({ mentions }: Links, home: string): boolean =>
  mentions.some(({ entity }) => entity.id === home || entity.countries?.includes(home) === true);

/** Finds the claims that a linked text can speak about at all. */
export function createNamedClaims(links: Links): NamedClaims {
  const { base, input } = links.linking;
  const named = namings(links);
  const byMetric = new Map<string, Claim[]>();
  // An English text about another country's affairs leaves the papers' own unnamed because it has no part in them.
  const isAbroad = input.lang === 'en' && base.home !== null && !isHomeNamed(links, base.home);
  for (const claim of base.claims) {
    const isNamed = claim.entities.every(
      ({ id, implied }) => named.has(id) || (implied === true && !(isAbroad && id === base.home)),
    );
    if (!isNamed) continue;
    const list = byMetric.get(claim.metric);
    if (list === undefined) byMetric.set(claim.metric, [claim]);
    else list.push(claim);
  }
  const { metrics } = base.signals;
  return {
    wanted: Uint8Array.from(metrics, ({ id }) => (byMetric.has(id) ? 1 : 0)),
    has: ({ id }) => byMetric.has(id),
    of: ({ id }) => byMetric.get(id) ?? none,
  };
}
