/**
 * Why a file could not be imported, and where in it. Nothing has been changed.
 * Paths are written as in JavaScript ("items[3].created"); empty for the whole.
 */
export type ImportFailure =
  /** `length` and `limit` in UTF-16 units. */
  | { readonly kind: 'too-large'; readonly length: number; readonly limit: number }
  /** Nested deeper, or of more parts, than any file of notes: parsed, it would fill the memory. */
  | { readonly kind: 'too-complex' }
  /** `detail` is the parser's own word, in English, with the position where the engine gives one. */
  | { readonly kind: 'not-json'; readonly detail: string }
  /** JSON, but of no program that is known here. */
  | { readonly kind: 'unknown-format' }
  /** Written by a later version of this extension. */
  | { readonly kind: 'newer-format'; readonly version: number; readonly supported: number }
  | {
      readonly kind: 'too-many';
      readonly path: string;
      readonly count: number;
      readonly limit: number;
    }
  | {
      readonly kind: 'invalid';
      readonly path: string;
      /** What should stand there, and what does: for showing, in English, cut to a line. */
      readonly expected: string;
      readonly received: string;
    }
  /** Two different notes of one id. */
  | {
      readonly kind: 'duplicate-id';
      readonly id: string;
      readonly path: string;
      readonly otherPath: string;
    };

/** Thrown by the readers of single formats and caught by `planImport`, which answers with the failure. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly failure: ImportFailure;
  constructor(failure: ImportFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}
