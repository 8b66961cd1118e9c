/** Letters that no other language written in Latin script uses in such numbers. NFC and NFD. */
const vietnameseLetter = /[đĐơƠưƯăĂ\u1ea0-\u1ef9]|[\u0300\u0301\u0303\u0309\u0323\u031b]/g;
const commonEnglish = /\b(?:the|of|and|to|in|for|with|that|is|on|has|by)\b/gi;

/**
 * The language of a running text, from at most its first 4,000 units.
 * "other" covers the Chinese, French and Russian editions, and code.
 */
export function languageOf(text: string): 'vi' | 'en' | 'other' {
  const sample = text.slice(0, 4_000);
  const words = sample.split(' ').length;
  // Vietnamese has about one such letter in two words; a foreign text with Vietnamese names far fewer.
  if ((sample.match(vietnameseLetter)?.length ?? 0) > words * 0.2) return 'vi';
  return (sample.match(commonEnglish)?.length ?? 0) > words * 0.1 ? 'en' : 'other';
}
