import { countries } from '../vietnamese/names/places.ts';

/**
 * Names of countries, to see that a sentence speaks of another one than a
 * claim does. The fact base's own countries come from the packs; this list
 * need not know their forms, only that they are countries: those that the
 * reader of names knows, older names, and peoples as English says them.
 */
const more =
  'chdcnd triều tiên|liên bang nga|liên xô|liban|các tiểu vương quốc ả-rập thống nhất|rumani|bắc macedonia|brasil|angieri|' +
  'chdc congo|russian federation|czech republic|czechia|soviet union|kyrgyz republic|chinese|japanese|korean|russian|' +
  'indian|uzbek|thai|german|french|british|american|azerbaijani|belarusian|kyrgyz|tajik|turkmen';

/** Every name in lower case, in both languages. */
export const countryNames: readonly string[] = [...new Set(`${countries}|${more}`.split('|'))];

/** Names that are also a common word or a given name: not taken for a country at the start of a sentence or behind an honorific. */
export const ambiguousCountries: ReadonlySet<string> = new Set([
  'Anh',
  'Nga',
  'Đức',
  'Mỹ',
  'Ý',
  'Áo',
  'Bỉ',
  'Úc',
  'Pháp',
  'Síp',
  'Nhật',
]);
