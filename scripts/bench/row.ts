/** One line of the table. */
export interface Row {
  readonly group: string;
  readonly what: string;
  /** What the figures count: "ms", "kB". */
  readonly unit: string;
  readonly ours: number;
  /** Who is measured beside us in the same run. */
  readonly peer: string;
  readonly theirs: number;
  /** `ours / theirs` may be at most this; null where nothing is asked. */
  readonly limit: number | null;
}

/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}
