import { isPersonName, namePart, notPerson, tidy } from './person-name.ts';

const prefix =
  /^(?:(?:tác giả|bài và ảnh|bài, ảnh|bài|tin, ảnh|tin|ảnh|thực hiện|người viết|phóng viên|biên tập|by|theo|author)\s*:|by\s+|theo\s+|phóng viên\s+|pv\.?\s+|tác giả\s+)\s*/iu;
const separators = /\s*(?:[,;&/|•·\n]|\s[-–—]\s|\s+và\s+|\s+and\s+)\s*/u;

/** A day, a month or a clock that stands behind a name in the same element. */
const dateTail =
  /\s*(?:(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?\s+\d).*|\d.*)$/iu;

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
      let name = tidy(piece.replace(dateTail, ''));
      for (let stripped = ''; stripped !== name; ) {
        stripped = name;
        name = tidy(name.replace(prefix, ''));
      }
      const penName = certain && namePart.test(name) && name.length > 2 && !notPerson.test(name);
      const key = name.toLowerCase();
      if ((isPersonName(name) || penName) && !people.has(key)) people.set(key, name);
    }
  }
  return [...people.values()];
}
