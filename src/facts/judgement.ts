import type { Comparison } from './compare.ts';
import type { OtherItem } from './compare-items.ts';
import type { VerdictKind } from './gloss.ts';
import type { EntityFit } from './match-entities.ts';
import type { MetricMatch } from './match-metric.ts';
import type { PeriodFit } from './match-period.ts';
import type { Claim } from './schema.ts';

/** A claim that speaks about a figure. */
export interface Candidate {
  readonly claim: Claim;
  readonly match: MetricMatch;
  readonly entities: NonNullable<EntityFit>;
  readonly period: NonNullable<PeriodFit>;
  readonly status: 'plain' | 'loose';
  /** Whether the figure tells of the opposite change: "giảm" where the sources say "tăng". */
  readonly opposite: boolean;
  readonly score: number;
}

/** A comparison of one figure with one claim. */
export interface Judgement {
  readonly kind: VerdictKind;
  readonly candidate: Candidate;
  readonly comparisons: readonly Comparison[];
  /** Where a list has as many items as the source's but not the same. */
  readonly otherItem: OtherItem | null;
}

/** Whether any version in the fact base agrees with the figure. */
export const meetsAny = (judgement: Judgement): boolean =>
  judgement.comparisons.some(comparison => comparison.agrees === true);
