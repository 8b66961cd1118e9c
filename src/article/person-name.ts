/** Words that make a byline a paper, an office or a role instead of a person. */
export const notPerson =
  /(?:^|[\s(/-])(?:báo|tạp chí|thời báo|đài|ttxvn|bnews|vtv\w*|vov\w*|vnexpress|vietnam\+|vietnamplus|dân trí|tuổi trẻ|thanh niên|tiền phong|nhân dân|công an|chinhphu|đcsvn|pv|btv|ctv|nhóm|ban|phòng|tòa soạn|online|điện tử|tổng hợp|theo|nguồn|news|newspaper|agency|xinhua|reuters|afp|ap|vna|vns|editor|admin|staff|reporters?|correspondent)(?=$|[\s)/.,:-])|[@\d]|\.(?:vn|com|net|org)\b|https?:/iu;
const initialed = /^(?:\p{Lu}{1,2}\.\s?){1,3}\p{Lu}?\p{L}*\.?$/u;
export const namePart = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Without what stands around a name. */
export const tidy = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s\-–—:,.]+|[\s\-–—:,]+$/g, '');

/** Whether a text reads as one person's name (or pen name), by its shape alone. */
export function isPersonName(text: string): boolean {
  const name = tidy(text);
  if (name.length < 2 || name.length > 45 || notPerson.test(name)) return false;
  if (initialed.test(name)) return true;
  const parts = name.split(' ');
  return parts.length >= 2 && parts.length <= 6 && parts.every(part => namePart.test(part));
}
