import type { Token } from '../token.ts';
import { organizationTail } from './organization-tail.ts';
import { notOrganizations } from './organizations.ts';
import { isAbbreviation, isCapital, placeAt } from './runs.ts';
import { isAcronym, isForeign, type Match, type State } from './state.ts';

/** "Thủ Đức House", "Phú Mỹ Group": syllables and an English word of business. */
export function readBrand(tokens: readonly Token[], i: number): Match | null {
  if (!isCapital(tokens[i + 1])) return null;
  for (let next = i + 1; next < i + 4; next += 1) {
    const token = tokens[next];
    if (token === undefined || !isCapital(token) || !token.spaced) return null;
    if (!BRANDS.has(token.norm)) continue;
    const before = tokens[next - 1]?.text ?? '';
    // Two foreign words are read with what stands before them.
    if (isForeign(before) || tokens[i - 1]?.capital === true) return null;
    return { type: 'organization', first: i, core: i, next: next + 1 };
  }
  return null;
}

const BRANDS: ReadonlySet<string> = new Set(
  'house|group|land|holdings|invest|bank|corp|capital|airlines|airways|logistics|media|pharma|tech|steel|homes|securities|energy|motors|express|mart|pay|food|foods|travel|telecom|software|entertainment|studio|pictures'.split(
    '|',
  ),
);

/** A company of two words that the text has named with its head. */
export function readCompany({ tokens, companies }: State, i: number): Match | null {
  if (!isCapital(tokens[i + 1]) || isCapital(tokens[i + 2])) return null;
  return companies.has(`${tokens[i]?.norm} ${tokens[i + 1]?.norm}`)
    ? { type: 'organization', first: i, core: i, next: i + 2 }
    : null;
}

/** "U23 Việt Nam", "U-17 Nhật Bản": a country's or club's youth team. */
export function readTeam(tokens: readonly Token[], i: number): Match | null {
  const token = tokens[i];
  if (token?.text.charCodeAt(0) !== 0x55 || !/^U\d\d$/.test(token.text)) return null;
  const place = placeAt(tokens, i + 1);
  return place < 0 ? null : { type: 'organization', first: i, core: i, next: place };
}

const ROMAN = /^[IVXLC]+$/;

/** Whether the words before an unknown acronym let it be nothing but an organisation's. */
function isSaid({ tokens, expect }: State, i: number): boolean {
  if (expect === 'title') return true;
  const before = tokens[i - 1];
  // "Ảnh: VFF"
  if (before?.norm === ':') return SOURCES.has(tokens[i - 2]?.norm ?? '');
  if (HELD.has(before?.norm ?? '')) return true;
  return before?.norm === 'theo' && (tokens[i + 1]?.norm === ',' || tokens[i + 1]?.norm === '.');
}

/** "cổ phần AVG", "đại diện EVN" */
const HELD: ReadonlySet<string> = new Set(['phần', 'diện']);

/** Before a colon and whoever took the picture. */
export const SOURCES: ReadonlySet<string> = new Set(['ảnh', 'nguồn', 'video', 'clip']);

/** An acronym that the text has introduced in brackets behind an organisation. */
export function readAcronym(state: State, i: number): Match | null {
  const token = state.tokens[i];
  if (token === undefined || !isAbbreviation(token)) return null;
  if (notOrganizations.has(token.norm) || ROMAN.test(token.text)) return null;
  const known = state.acronyms.has(token.norm);
  if (!known && !(isAcronym(token) && isSaid(state, i))) return null;
  // "CDC Hà Nội", "UBTƯ MTTQ Việt Nam"
  const next = known
    ? i + 1
    : organizationTail(state.tokens, i + 1, { withPeople: false, ofState: true });
  return { type: 'organization', first: i, core: i, next };
}
