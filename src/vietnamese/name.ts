import type { Span } from '../text/span.ts';

/** A person, organisation or place that the text names, whether or not the fact base knows it. */
export interface RecognizedName extends Span {
  readonly text: string;
  readonly type: 'person' | 'organization' | 'place';
  /** The name without title or honorific ("ông Nguyễn Văn A" → "Nguyễn Văn A"). */
  readonly name: string;
}
