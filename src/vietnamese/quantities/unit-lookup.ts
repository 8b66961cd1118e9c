import type { Token } from '../token.ts';
import { notUnits, perWords, type Unit, units } from '../units.ts';

/** A node of the tree of unit phrases, one level per token. */
interface Node {
  /** Undefined: no phrase ends here. Null: one that is no unit. */
  unit: Unit | null | undefined;
  next: Map<string, Node> | null;
}

/** A unit and the first token behind it. */
export interface UnitMatch {
  readonly unit: Unit;
  readonly end: number;
}

function add(root: Map<string, Node>, phrase: string, unit: Unit | null): void {
  let level = root;
  let node: Node | undefined;
  for (const word of phrase.split(' ')) {
    if (node !== undefined) {
      node.next ??= new Map();
      level = node.next;
    }
    node = level.get(word);
    if (node === undefined) {
      node = { unit: undefined, next: null };
      level.set(word, node);
    }
  }
  // The first unit to claim a phrase keeps it.
  if (node !== undefined && node.unit === undefined) node.unit = unit;
}

function build(lang: 'vi' | 'en'): Map<string, Node> {
  const root = new Map<string, Node>();
  if (lang === 'vi') for (const phrase of notUnits) add(root, phrase, null);
  for (const unit of units) for (const phrase of unit[lang]) add(root, phrase, unit);
  return root;
}

const trees = { vi: build('vi'), en: build('en') };

const squares = new Map(
  units
    .filter(({ id }) => id === 'square-metre' || id === 'square-kilometre' || id === 'cubic-metre')
    .map(unit => [unit.id, unit]),
);

/** "50m2" is three tokens: the digit directly behind the letters is an exponent. */
function exponent(tokens: readonly Token[], end: number, unit: Unit): UnitMatch | null {
  const token = tokens[end];
  if (token === undefined || token.kind !== 'number' || token.spaced) return null;
  let id: string | null = null;
  if (token.norm === '2') {
    if (unit.id === 'metre') id = 'square-metre';
    else if (unit.id === 'kilometre') id = 'square-kilometre';
  } else if (token.norm === '3' && unit.id === 'metre') id = 'cubic-metre';
  const power = id === null ? undefined : squares.get(id);
  return power === undefined ? null : { unit: power, end: end + 1 };
}

/** The longest unit phrase that begins at token `at`, or null. */
export function matchUnit(
  tokens: readonly Token[],
  at: number,
  lang: 'vi' | 'en',
): UnitMatch | null {
  let level: Map<string, Node> | null = trees[lang];
  let found: UnitMatch | null = null;
  for (let index = at; level !== null; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const node = level.get(token.norm);
    if (node === undefined) break;
    if (node.unit !== undefined) {
      found = node.unit === null ? null : { unit: node.unit, end: index + 1 };
    }
    level = node.next;
  }
  if (found === null) return null;
  return exponent(tokens, found.end, found.unit) ?? found;
}

/** What stands behind "/" or "mỗi" at token `at`: its id for a rate's second half, and the token behind it. */
export function matchPer(
  tokens: readonly Token[],
  at: number,
  lang: 'vi' | 'en',
): { readonly id: string; readonly end: number } | null {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'word') return null;
  const pair = perWords.get(`${token.norm} ${tokens[at + 1]?.norm ?? ''}`);
  if (pair !== undefined) return { id: pair, end: at + 2 };
  const single = perWords.get(token.norm);
  if (single !== undefined) return { id: single, end: at + 1 };
  const found = matchUnit(tokens, at, lang);
  return found === null ? null : { id: found.unit.id, end: found.end };
}
