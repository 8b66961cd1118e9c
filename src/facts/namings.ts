import type { FactBase } from './fact-base.ts';
import type { Links } from './linking.ts';
import type { Entity, EntityType } from './schema.ts';

/** What stands for its country. An agreement, visit or policy has names that it shares with those of other countries. */
const belongers: ReadonlySet<EntityType> = new Set(['person', 'organization', 'place']);

/** What is named after bodies: "the General Assembly's 76th session" names the Assembly. */
const holders: ReadonlySet<EntityType> = new Set(['event', 'agreement']);

const heldByBase = new WeakMap<FactBase, Map<string, readonly string[]>>();

/** Bodies whose full names an event's or agreement's own name holds. */
function bodiesIn(base: FactBase, { id, type, name }: Entity): readonly string[] {
  if (!holders.has(type)) return [];
  let held = heldByBase.get(base);
  if (held === undefined) {
    held = new Map();
    heldByBase.set(base, held);
  }
  let bodies = held.get(id);
  if (bodies === undefined) {
    bodies = [...base.entities.values()]
      .filter(other => other.type === 'organization' && name.vi.includes(other.name.vi))
      .map(other => other.id);
    held.set(id, bodies);
  }
  return bodies;
}

const byText = new WeakMap<Links, ReadonlyMap<string, readonly number[]>>();

/** Where each entity is named: itself, in the name of an event or agreement of its own, or by what belongs to that one foreign country alone ("Tổng thống Tokayev"). */
export function namings(links: Links): ReadonlyMap<string, readonly number[]> {
  const known = byText.get(links);
  if (known !== undefined) return known;
  const { base } = links.linking;
  const found = new Map<string, number[]>();
  const add = (id: string, at: number): void => {
    const list = found.get(id);
    if (list === undefined) found.set(id, [at]);
    else list.push(at);
  };
  const owners = new Map<Entity, string | null>();
  for (const { entity, first } of links.mentions) {
    add(entity.id, first);
    for (const id of bodiesIn(base, entity)) add(id, first);
    let owner = owners.get(entity);
    if (owner === undefined) {
      const foreign = (entity.countries ?? []).filter(id => id !== base.home && id !== entity.id);
      const isNamed = base.isCountry(entity.id) || !belongers.has(entity.type);
      owner = isNamed || foreign.length !== 1 ? null : (foreign[0] ?? null);
      owners.set(entity, owner);
    }
    if (owner !== null) add(owner, first);
  }
  byText.set(links, found);
  return found;
}
