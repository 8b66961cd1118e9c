import type { VerdictKind } from '../facts/gloss.ts';
import type { MessageKey } from './i18n.ts';

/** A verdict's name, beside its colour and sign. */
export const verdictNames = {
  agrees: 'verdictAgrees',
  differs: 'verdictDiffers',
  disputed: 'verdictDisputed',
} as const satisfies Record<VerdictKind, MessageKey>;
