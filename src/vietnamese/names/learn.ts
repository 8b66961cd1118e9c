import type { RecognizedName } from '../name.ts';
import { bareFamilyNames, familyNames } from './people.ts';
import { isAbbreviation, isCapital, isCompound, isHyphen, placeAt } from './runs.ts';
import { BARE, isAcronym, isForeign, type Match, type State } from './state.ts';

/** "Hongjin Tan" is "Tan" from here on, "Moon Jae-in" is "Moon". */
export function learnSurname({ tokens, surnames }: State, { first, next }: Match): void {
  const open = tokens[first];
  const close = tokens[next - 1];
  if (next - first < 2 || open === undefined || close === undefined) return;
  let foreign = false;
  for (let j = first; j < next; j += 1) foreign ||= isForeign(tokens[j]?.text ?? '');
  if (foreign) surnames.add(close.norm);
  // Korean: the family name stands first, the given name has a hyphen.
  if (
    next === first + 4 &&
    isHyphen(tokens[first + 2]) &&
    BARE.test(open.text) &&
    !familyNames.has(open.norm)
  )
    surnames.add(open.norm);
}

/** "như Thanh Lam, Bằng Kiều, Hà Anh Tuấn": whom the list's first full name shows to be people, too. */
export function recoverListed(state: State, names: RecognizedName[], first: number): void {
  const { tokens, text, taken } = state;
  const found: RecognizedName[] = [];
  for (let end = first - 1; end - 2 >= taken; end -= 3) {
    const mark = tokens[end]?.norm;
    const open = tokens[end - 2];
    const close = tokens[end - 1];
    if ((mark !== ',' && mark !== 'và') || open === undefined || close === undefined) break;
    if (!isCapital(open) || !isCapital(close) || isCapital(tokens[end - 3])) break;
    if (!close.spaced || isAcronym(open) || isAcronym(close)) break;
    if (isCompound(tokens, end - 2) || placeAt(tokens, end - 2) > 0) break;
    const name = text.slice(open.start, close.end);
    found.push({
      start: open.start,
      end: close.end,
      text: name,
      type: 'person',
      name: name.normalize('NFC'),
    });
  }
  names.push(...found.reverse());
}

/** "Nguyễn Quang Hải" is "Quang Hải" and "Hải" from here on. */
export function learnGiven({ tokens, given, expect, english }: State, { core, next }: Match): void {
  const words = next - core;
  if (words < 2) return;
  const last = tokens[next - 1]?.norm ?? '';
  const first = tokens[core]?.norm ?? '';
  const family = familyNames.has(first) || (english && bareFamilyNames.has(first));
  if (family) given.add(last);
  // "ca sĩ Thanh Lam": a stage name is as good as a full one.
  if ((family && words > 2) || (words === 2 && expect !== 'none'))
    given.add(`${tokens[next - 2]?.norm} ${last}`);
}

/** "Liên minh Kinh tế Á-Âu (EAEU)": the acronym is the organisation's from here on. */
export function learnAcronym(state: State, next: number): void {
  const { tokens } = state;
  const token = tokens[next + 1];
  if (tokens[next]?.norm !== '(' || token === undefined) return;
  const close = tokens[next + 2]?.norm;
  if ((close === ')' || close === ',') && isAbbreviation(token)) state.acronyms.add(token.norm);
}
