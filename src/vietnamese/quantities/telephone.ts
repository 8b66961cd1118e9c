import type { Token } from '../token.ts';

/** "0912 345 678", "(024) 3822 1234", "1900 1234": the token behind it, or null. */
export function telephoneEnd(tokens: readonly Token[], at: number, last: number): number | null {
  const { norm } = tokens[at] as Token;
  const begins =
    (norm.startsWith('0') && norm.length >= 3 && !/[.,]/.test(norm)) ||
    norm === '1900' ||
    norm === '1800';
  if (!begins) return null;
  let end = at + 1;
  while (end < last) {
    const token = tokens[end] as Token;
    if (token.kind !== 'number' && !(token.norm === ')' && end === at + 1) && token.norm !== '-')
      break;
    end += 1;
  }
  return end > at + 1 || norm.length >= 9 ? end : null;
}
