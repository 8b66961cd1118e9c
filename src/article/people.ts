import { isNameShaped, namePart, tidy } from './person-name.ts';

/** Words that make a byline a paper, an office or a role instead of a person. */
const notPerson =
  /(?:^|[\s(/-])(?:báo|tạp chí|thời báo|đài|ttxvn|bnews|vtv\w*|vov\w*|vnexpress|vietnam\+|vietnamplus|dân trí|tuổi trẻ|thanh niên|tiền phong|nhân dân|công an|chinhphu|đcsvn|pv|btv|ctv|nhóm|ban|phòng|tòa soạn|online|điện tử|google|facebook|zalo|youtube|video|podcast|tổng hợp|theo|nguồn|news|newspaper|agency|xinhua|reuters|afp|ap|vna|vns|editor|admin|staff|reporters?|correspondent)(?=$|[\s)/.,:-])|[@\d]|\.(?:vn|com|net|org)\b|https?:/iu;

/** Places that stand alone in lines about headlines, and look like names. */
const place =
  /^(?:việt nam|vietnam|hà nội|hanoi|tp\.? ?hồ chí minh|hồ chí minh|tphcm|sài gòn|đà nẵng|hải phòng|cần thơ|huế|quảng \p{L}+|nghệ an|thanh hóa|hà tĩnh|bắc \p{L}+|lào cai|lạng sơn|cao bằng|thái nguyên|hưng yên|ninh bình|gia lai|lâm đồng|khánh hòa|đắk lắk|đồng \p{L}+|tây ninh|vĩnh long|an giang|cà mau|thế giới|kinh tế|xã hội|chính trị|pháp luật|giáo dục|thể thao|văn hóa|giải trí|sức khỏe|đời sống|thời sự|du lịch)$/iu;

const prefix =
  /^(?:(?:tác giả|bài và ảnh|bài, ảnh|bài|tin, ảnh|tin|ảnh|thực hiện|người viết|phóng viên|biên tập|by|theo|author)\s*:|by\s+|theo\s+|phóng viên\s+|pv\.?\s+|tác giả\s+)\s*/iu;
const separators = /\s*(?:[,;&/|•·\n]|\s[-–—]\s|\s+và\s+|\s+and\s+)\s*/u;

/** A day, a month or a clock that stands behind a name in the same element. */
const dateTail =
  /\s*(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d).*|(?:và\s*)?\d.*)$/iu;

/**
 * The people named in bylines ("Bài và ảnh: Minh An – Thu Hà"), without papers,
 * agencies, roles, addresses and times; each once, in order.
 * @param certain the source itself says that it is a person: one-word pen names count too.
 */
export function peopleIn(bylines: readonly string[], certain = false): string[] {
  const people = new Map<string, string>();
  for (const byline of bylines) {
    if (byline.length > 200) continue;
    for (const piece of byline.normalize('NFC').split(separators)) {
      // "K Kim Phong": the letter that stands in for a picture.
      let name = tidy(piece.replace(dateTail, '')).replace(/^(\p{Lu}) (?=\1)/u, '');
      for (let stripped = ''; stripped !== name; ) {
        stripped = name;
        name = tidy(name.replace(prefix, ''));
      }
      const penName = certain && namePart.test(name) && name.length > 2 && !notPerson.test(name);
      const key = name.toLowerCase();
      if (((isNameShaped(name) && !notPerson.test(name)) || penName) && !people.has(key))
        people.set(key, name);
    }
  }
  return [...people.values()];
}

/** Whether a short line says nothing but names, of people or papers, and perhaps a date. */
export const isLineOfNames = (line: string): boolean =>
  line.length <= 80 &&
  line
    .normalize('NFC')
    .split(separators)
    .map(piece => tidy(piece.replace(dateTail, '').replace(prefix, '')))
    .every(
      piece => piece === '' || notPerson.test(piece) || (isNameShaped(piece) && !place.test(piece)),
    );
