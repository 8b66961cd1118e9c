import type { EntityMention } from '../facts/gloss.ts';
import type { EntityCard } from '../protocol.ts';
import { formatDate } from '../ui/format.ts';
import { inLanguage, language, type MessageKey, say } from '../ui/i18n.ts';
import { useEntityCard } from './entity-cards.ts';
import { EntitySources } from './sources.tsx';

export const typeNames = {
  person: 'typePerson',
  organization: 'typeOrganization',
  place: 'typePlace',
  event: 'typeEvent',
  agreement: 'typeAgreement',
  award: 'typeAward',
  policy: 'typePolicy',
  role: 'typeRole',
} as const satisfies Record<EntityMention['type'], MessageKey>;

/** A name: who or what it is, in one line, and which office at the article's date. */
export function EntitySection({ entity, date }: { entity: EntityMention; date: string | null }) {
  const known = useEntityCard(entity.id, date);
  const card = known.kind === 'known' ? known.card : null;
  return (
    <div class="section">
      <p class="kicker">{say(typeNames[card?.type ?? entity.type])}</p>
      <h2 class="name">{card ? inLanguage(card.name) : entity.name}</h2>
      {entity.type === 'role' && (
        <p class="small muted">{say('cardRoleOf', entity.office ?? entity.text)}</p>
      )}
      {known.kind === 'asking' && <p class="muted">{say('loading')}</p>}
      {known.kind === 'unknown' && <p class="muted">{say('cardUnknown')}</p>}
      {known.kind === 'unavailable' && <p class="muted">{say('cardUnavailable')}</p>}
      {card && (
        <>
          <p>{inLanguage(card.description)}</p>
          <Offices card={card} date={date} />
          <EntitySources sources={card.sources} />
        </>
      )}
    </div>
  );
}

type Office = EntityCard['offices'][number];

/** The offices held at the article's date; failing that, those of another time, said to be so. */
function Offices({ card, date }: { card: EntityCard; date: string | null }) {
  if (card.offices.length === 0) return null;
  const now = card.offices.filter(office => office.current);
  const then = card.offices.filter(office => !office.current);
  const day = date && formatDate(date, language());
  return (
    <>
      {now.length > 0 && (
        <>
          <h3>{day ? say('cardOfficeAt', day) : say('cardOffice')}</h3>
          <ul class="offices">
            {now.map(office => (
              <li key={office.title.vi}>
                <strong>{inLanguage(office.title)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      {then.length > 0 && (
        <>
          {now.length === 0 && day && <p class="why">{say('cardOfficeNone', day)}</p>}
          <h3>{say(day ? 'cardOfficeOther' : 'cardOffice')}</h3>
          <ul class="offices">
            {then.map(office => (
              <li key={`${office.title.vi} ${office.attested[0]}`}>
                {inLanguage(office.title)} <span class="small muted">({term(office)})</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** From when to when, or when a document mentions it. */
function term({ from, to, attested }: Office): string {
  const day = (iso: string): string => formatDate(iso, language());
  if (from && to) return say('cardOfficeFromTo', day(from), day(to));
  if (from) return say('cardOfficeFrom', day(from));
  if (to) return say('cardOfficeTo', day(to));
  const [first, last] = attested;
  return first === last
    ? say('cardOfficeAttested', day(first))
    : say('cardOfficeAttestedBetween', day(first), day(last));
}
