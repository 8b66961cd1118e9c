import type { Token } from '../token.ts';
import { type Unit, unitOf } from '../units.ts';

const signs = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'CNY'],
  ['₫', 'VND'],
  ['₩', 'KRW'],
]);

/** Letters before "$" that name the country: "US$", "A$". */
const dollars = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['s', 'SGD'],
  ['hk', 'HKD'],
  ['nt', 'TWD'],
]);

/** Codes that stand before an amount. */
export const currencyCodes: ReadonlySet<string> = new Set(
  'USD VND VNĐ EUR GBP JPY CNY RMB KRW THB SGD AUD CAD HKD CHF INR RUB KZT'.split(' '),
);

/** Codes that are no unit's id. */
const otherCodes = new Map([
  ['RMB', 'CNY'],
  ['VNĐ', 'VND'],
]);

/** The currency written before the number at token `at`: "$5", "US$ 5", "USD 5". `first` is its first token. */
export function currencyBefore(
  tokens: readonly Token[],
  at: number,
  from: number,
): { readonly unit: Unit; readonly first: number } | null {
  if (at <= from) return null;
  const before = tokens[at - 1] as Token;
  const sign = signs.get(before.norm);
  if (sign !== undefined) {
    const letters = at - 1 > from ? tokens[at - 2] : undefined;
    const country =
      letters !== undefined && before.norm === '$' && !before.spaced
        ? dollars.get(letters.norm)
        : undefined;
    // "5 $ 10": the sign belongs to the number before it.
    if (letters?.kind === 'number' && !before.spaced) return null;
    const unit = unitOf(country ?? sign);
    return unit === undefined ? null : { unit, first: country === undefined ? at - 1 : at - 2 };
  }
  if (before.kind !== 'word' || !currencyCodes.has(before.text)) return null;
  // "800 triệu USD 5 năm qua": the code belongs to what stands before it.
  const earlier = at - 1 > from ? (tokens[at - 2] as Token) : undefined;
  if (
    earlier !== undefined &&
    (earlier.kind === 'number' ||
      /^(?:triệu|tỷ|tỉ|nghìn|ngàn|million|billion|trillion|thousand|trăm|chục|\/)$/.test(
        earlier.norm,
      ))
  ) {
    return null;
  }
  const number = tokens[at] as Token;
  if (number.kind !== 'number') return null;
  const unit = unitOf(otherCodes.get(before.text) ?? before.text);
  return unit === undefined ? null : { unit, first: at - 1 };
}
