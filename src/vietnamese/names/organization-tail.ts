import type { Token } from '../token.ts';
import {
  behindAcronym,
  isOpenCompound,
  isPrevention,
  joinedPart,
  lowerStretch,
  organizationAt,
  startsForeigner,
} from './name-parts.ts';
import { lowerCompounds } from './organizations.ts';
import {
  capitalRun,
  isCapital,
  isCompound,
  isHyphen,
  isLowerCompound,
  isTitleAt,
  lowerPlaceHead,
  personAt,
  placeAt,
} from './runs.ts';
import { isForeign } from './state.ts';

/** Units that bear no person's name. */
const WHOLE_UNITS: ReadonlySet<string> = new Set(['tỉnh', 'huyện', 'thành', 'tp', 'quận', 'thị']);

export interface TailOptions {
  /** Whether it may be named after a person: "Trường Chính trị Lê Duẩn". */
  readonly withPeople: boolean;
  /** Whether it is a body, not a business: then two foreign words behind its name are its holder's. */
  readonly ofState?: boolean;
}

/**
 * How far an organisation's name goes behind its head: capitalised words with
 * their second syllables ("Nông nghiệp"), "và", "-", "&" and commas between
 * such, places ("tỉnh Vĩnh Phúc"), and lower-case compounds ("quốc gia").
 */
export function organizationTail(
  tokens: readonly Token[],
  i: number,
  { withPeople, ofState = false }: TailOptions,
): number {
  let next = i;
  for (let words = 0; words < 16; ) {
    const token = tokens[next];
    if (token === undefined || token.kind === 'break') break;
    if (isPrevention(tokens, next)) {
      next += 3;
      words += 1;
      continue;
    }
    if (token.kind === 'punctuation') {
      const behind = next > i ? behindAcronym(tokens, next) : -1;
      if (behind > 0) {
        next = behind;
        words += 1;
        continue;
      }
      const joined = joinedPart(tokens, next, i);
      if (joined < 0) break;
      next = joined;
      words += 1;
      continue;
    }
    if (token.kind !== 'word') break;
    if (token.norm === 'tp') {
      const city = lowerPlaceHead(tokens, next);
      if (city > 0) {
        const end = placeAt(tokens, city);
        if (end < 0 && personAt(tokens, city) && !isHoChiMinh(tokens, city)) return next + 1;
        return end > 0 ? end : capitalRun(tokens, city, 3, true);
      }
    }
    const place = placeAt(tokens, next);
    // "Hoàng Anh Gia Lai": one short syllable in a run is no country.
    const inRun =
      place === next + 1 &&
      token.text.length <= 4 &&
      isCapital(tokens[place]) &&
      (next > i ||
        (!ofState && !isForeign(tokens[place]?.text ?? '') && !isCompound(tokens, place)));
    if (place > 0 && !inRun) {
      next = place;
      words += 1;
      // A country or a province closes the name, except before a nation's "nhân dân".
      if (!continuesAfterPlace(tokens, next)) break;
      if (isHyphen(tokens[next])) next += 1;
      continue;
    }
    const whole = organizationAt(tokens, next);
    if (whole > 0) {
      next = whole;
      words += 1;
      continue;
    }
    if (
      token.capital &&
      token.norm === 't' &&
      tokens[next + 1]?.norm === '.' &&
      tokens[next + 2]?.norm === 'ư'
    ) {
      next += 3;
      words += 1;
      continue;
    }
    if (token.capital) {
      if (next > i && isInitial(tokens, next)) break;
      if (!withPeople && next > i && personAt(tokens, next) && !isHoChiMinh(tokens, next)) break;
      if (next > i && isTitleAt(tokens, next)) break;
      if (ofState && next > i && startsForeigner(tokens, next)) break;
      if (isCompound(tokens, next)) {
        next += 2;
        // "Cơ đốc giáo"
        if (tokens[next]?.norm === 'giáo') next += 1;
      } else if (isOpenCompound(tokens, next, i)) next += 2;
      else next += 1;
      words += 1;
      while (
        isHyphen(tokens[next]) &&
        !tokens[next]?.spaced &&
        tokens[next + 1]?.kind === 'word' &&
        !tokens[next + 1]?.spaced
      )
        next += 2;
      continue;
    }
    const reached = next > i ? lowerStretch(tokens, next) : -1;
    if (reached > 0) {
      next = reached;
      words += 1;
      continue;
    }
    if (isLowerCompound(tokens, next)) {
      next += 2;
      words += 1;
      continue;
    }
    // "Khu công nghệ cao TP.HCM"
    if (token.norm === 'cao' && tokens[next - 1]?.norm === 'nghệ') {
      next += 1;
      continue;
    }
    const joined = joinedPart(tokens, next, i);
    if (joined > 0) {
      next = joined;
      words += 1;
      continue;
    }
    // "Cục Điều tra chống buôn lậu"
    if (
      token.norm === 'chống' &&
      lowerCompounds.has(`${tokens[next + 1]?.norm} ${tokens[next + 2]?.norm}`)
    ) {
      next += 3;
      words += 1;
      continue;
    }
    // "Trường THPT chuyên Lê Hồng Phong"
    if (token.norm === 'chuyên' && isCapital(tokens[next + 1])) {
      next = capitalRun(tokens, next + 1, 4);
      if (isHyphen(tokens[next]) && isCapital(tokens[next + 1]))
        next = capitalRun(tokens, next + 1, 4);
      break;
    }
    const head = lowerPlaceHead(tokens, next);
    // "Chủ tịch UBND tỉnh Đặng Văn Minh": the head's, and then its holder.
    if (
      head > 0 &&
      WHOLE_UNITS.has(token.norm) &&
      personAt(tokens, head) &&
      !isHoChiMinh(tokens, head)
    ) {
      next = head;
      break;
    }
    if (head > 0) {
      const end = placeAt(tokens, head);
      next = end > 0 ? end : capitalRun(tokens, head, 3, true);
      if (placeAt(tokens, next) > 0) next = placeAt(tokens, next);
      break;
    }
    break;
  }
  return next;
}

/** "Bộ Y tế A.Alnazanova": whoever heads it, by an initial. */
const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text.length === 1 &&
  tokens[i]?.norm !== 't' &&
  tokens[i + 1]?.norm === '.' &&
  isCapital(tokens[i + 2]);

function isHoChiMinh(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.norm === 'hồ' && tokens[i + 1]?.norm === 'chí' && tokens[i + 2]?.norm === 'minh'
  );
}

function continuesAfterPlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  // "Giáo hội Phật giáo Việt Nam tỉnh Nghệ An"
  if (token?.norm === 'tỉnh' || token?.norm === 'thành')
    return placeAt(tokens, lowerPlaceHead(tokens, i)) > 0;
  if (!isHyphen(token)) return false;
  // "Hội Hữu nghị Cuba - Việt Nam", "Hiệp hội Du lịch Nha Trang - Khánh Hòa"
  const behind = placeAt(tokens, i + 1);
  return behind > 0 && (token?.spaced !== true || !isCapital(tokens[behind]));
}
