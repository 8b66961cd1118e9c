import type { Moment, Reading } from './moment.ts';

/** A reading with its years. */
export interface Found {
  readonly reading: Reading;
  readonly from: Moment;
  readonly to: Moment | null;
}
