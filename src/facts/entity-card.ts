import type { EntityCard } from '../protocol.ts';
import { daysApart, daysOf } from './days.ts';
import type { FactBase } from './fact-base.ts';
import { attestedMargin } from './office-holder.ts';
import type { Office } from './schema.ts';

type CardOffice = EntityCard['offices'][number];

function cardOffice(office: Office, person: string, date: string | null): CardOffice[] {
  const day = date === null ? null : daysOf(date.slice(0, 10));
  return office.holders.flatMap(holder => {
    if (holder.person !== person) return [];
    const dates = holder.attested.map(({ date: when }) => when).sort();
    const [first] = dates;
    const last = dates.at(-1);
    if (first === undefined || last === undefined) return [];
    const near =
      day !== null &&
      holder.attested.some(({ date: when }) => {
        const span = daysOf(when);
        return span !== null && daysApart(span, day) <= attestedMargin;
      });
    const from = holder.from === null ? null : daysOf(holder.from);
    const to = holder.to === null ? null : daysOf(holder.to);
    const within =
      day !== null &&
      from !== null &&
      to !== null &&
      from.first <= day.last &&
      day.first <= to.last;
    return [
      {
        title: office.title,
        from: holder.from,
        to: holder.to,
        attested: [first, last] as const,
        current: near || within,
      },
    ];
  });
}

/**
 * What a card says of an entity.
 * @param date the article's day, or null: offices held around it come alone; if none is, all that are known.
 */
export function describeEntity(base: FactBase, id: string, date: string | null): EntityCard | null {
  const entity = base.entities.get(id);
  if (entity === undefined) return null;
  const offices = (base.officesByHolder.get(id) ?? []).flatMap(office =>
    cardOffice(office, id, date),
  );
  const current = offices.filter(office => office.current);
  return {
    id,
    type: entity.type,
    name: entity.name,
    description: entity.description,
    offices: current.length > 0 ? current : offices,
    sources: entity.mentions.map(({ document, paragraph }) => {
      const source = base.documents.get(document);
      return {
        document,
        paragraph,
        publisher: source?.publisher ?? document,
        date: source?.published ?? null,
        title: source?.title ?? '',
        url: source?.url ?? null,
      };
    }),
  };
}
