import { units } from '../vietnamese/units.ts';
import { sourcesDisagree } from './compare.ts';
import { daysOf, daysOfPeriod } from './days.ts';
import type { Claim, ClaimValue, Metric, Pack, Period } from './schema.ts';
import { keyOf } from './token-key.ts';

/** Something wrong with a pack: where (an id and a field) and what. */
export interface Problem {
  readonly pack: string;
  /** "claim trade-vn-kz-2024", "entity to-lam". */
  readonly where: string;
  readonly field: string;
  readonly what: string;
}

const unitIds: ReadonlySet<string> = new Set(units.map(unit => unit.id));

/** A unit of the table, or two with "/" between. */
export const isKnownUnit = (unit: string): boolean =>
  unitIds.has(unit) || unit.split('/').every(part => unitIds.has(part));

const isNumeric = (value: ClaimValue): boolean =>
  typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number');
const isDated = (value: ClaimValue): boolean =>
  typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

function periodProblem(period: Period): string | null {
  const ends = typeof period === 'string' ? [period] : period;
  for (const end of ends) {
    const days = daysOf(end);
    const [, , day] = end.split('-');
    if (days === null) return `${end} is no date`;
    if (day !== undefined && new Date(days.first * 86_400_000).getUTCDate() !== Number(day)) {
      return `${end} does not exist`;
    }
  }
  const days = daysOfPeriod(period);
  return days !== null && days.first > days.last ? 'ends before it begins' : null;
}

/** Whether a value is of a metric's kind. Lists and words go with any kind: a claim may hold both. */
function fitsKind(value: ClaimValue, metric: Metric): boolean {
  if (typeof value === 'object' && !Array.isArray(value)) {
    return 'items' in value ? metric.kind === 'list' : metric.kind !== 'list';
  }
  switch (metric.kind) {
    case 'date':
    case 'period':
    case 'time':
      return isDated(value);
    case 'list':
    case 'text':
      return false;
    default:
      return isNumeric(value);
  }
}

/** Names without a mark that two entities, or an entity and an office, share. */
function sharedNames(packs: readonly Pack[]): Problem[] {
  const owners = new Map<string, { readonly pack: string; readonly where: string }>();
  const problems: Problem[] = [];
  const key = (text: string): string =>
    text
      .normalize('NFC')
      .toLowerCase()
      .split(/[\s\p{Pd}"“”'‘’.]+/u)
      .filter(word => word !== '')
      .map(keyOf)
      .join(' ');
  for (const pack of packs) {
    const things = [
      ...pack.entities.map(entity => ({ where: `entity ${entity.id}`, forms: entity.forms })),
      ...pack.offices.map(office => ({ where: `office ${office.id}`, forms: office.forms })),
    ];
    for (const { where, forms } of things) {
      for (const form of forms) {
        if (form.shared) continue;
        const words = key(form.text);
        // "WHO" and "who" are different names where capitals decide.
        const owner = owners.get(words);
        if (owner === undefined) owners.set(words, { pack: pack.id, where });
        else if (owner.where !== where) {
          problems.push({
            pack: pack.id,
            where,
            field: 'forms',
            what: `"${form.text}" also names ${owner.where}; mark both as shared`,
          });
        }
      }
    }
  }
  return problems;
}

/**
 * Checks what the schema can't: that ids resolve, units are known, periods are
 * ordered, names belong to one entity, disputes are marked exactly where they
 * are, values fit their metric, and paragraphs lie in the article's body.
 */
export function checkPacks(packs: readonly Pack[]): Problem[] {
  const problems: Problem[] = [];
  const entities = new Set(packs.flatMap(pack => pack.entities.map(entity => entity.id)));
  const metrics = new Map(
    packs.flatMap(pack => pack.metrics.map(metric => [metric.id, metric] as const)),
  );
  const claims = new Map(
    packs.flatMap(pack => pack.claims.map(claim => [claim.id, claim] as const)),
  );
  const documents = new Map(
    packs.flatMap(pack => pack.documents.map(document => [document.id, document] as const)),
  );
  const seen = new Map<string, Set<string>>();

  for (const pack of packs) {
    const problem = (where: string, field: string, what: string): void => {
      problems.push({ pack: pack.id, where, field, what });
    };
    const once = (kind: string, id: string): void => {
      const ids = seen.get(kind) ?? new Set<string>();
      seen.set(kind, ids);
      if (ids.has(id)) problem(`${kind} ${id}`, 'id', 'is given twice');
      ids.add(id);
    };
    const entity = (where: string, field: string, id: string): void => {
      if (!entities.has(id)) problem(where, field, `no entity "${id}"`);
    };
    const period = (where: string, field: string, value: Period): void => {
      const what = periodProblem(value);
      if (what !== null) problem(where, field, what);
    };
    const place = (where: string, field: string, id: string, paragraph: number): void => {
      const document = documents.get(id);
      if (document === undefined) problem(where, field, `no document "${id}"`);
      else if (paragraph < document.body[0] || paragraph > document.body[1]) {
        problem(
          where,
          field,
          `paragraph ${paragraph} lies outside the body of ${id} (${document.body.join('–')})`,
        );
      }
    };
    const unit = (where: string, field: string, id: string): void => {
      if (!isKnownUnit(id)) problem(where, field, `unknown unit "${id}"`);
    };

    for (const document of pack.documents) {
      once('document', document.id);
      if (document.body[0] > document.body[1]) {
        problem(`document ${document.id}`, 'body', 'ends before it begins');
      }
      if (document.published !== null) {
        period(`document ${document.id}`, 'published', document.published);
      }
    }
    for (const { id, countries, date, mentions } of pack.entities) {
      const where = `entity ${id}`;
      once('entity', id);
      for (const country of countries ?? []) entity(where, 'countries', country);
      if (date !== undefined) period(where, 'date', date);
      mentions.forEach((mention, nth) => {
        place(where, `mentions[${nth}]`, mention.document, mention.paragraph);
      });
    }
    for (const office of pack.offices) {
      const where = `office ${office.id}`;
      once('office', office.id);
      if (office.country !== null) entity(where, 'country', office.country);
      if (office.organization !== undefined) entity(where, 'organization', office.organization);
      office.holders.forEach((holder, nth) => {
        entity(where, `holders[${nth}].person`, holder.person);
        if (holder.from !== null) period(where, `holders[${nth}].from`, holder.from);
        if (holder.to !== null) period(where, `holders[${nth}].to`, holder.to);
        if (holder.from !== null && holder.to !== null) {
          period(where, `holders[${nth}].from`, [holder.from, holder.to]);
        }
        holder.attested.forEach((day, at) => {
          period(where, `holders[${nth}].attested[${at}].date`, day.date);
          place(where, `holders[${nth}].attested[${at}]`, day.document, day.paragraph);
        });
      });
    }
    for (const metric of pack.metrics) {
      once('metric', metric.id);
      metric.units.forEach((id, nth) => {
        unit(`metric ${metric.id}`, `units[${nth}]`, id);
      });
      const signals = metric.signals.vi.length + metric.signals.en.length;
      if (signals === 0) problem(`metric ${metric.id}`, 'signals', 'none: no text can speak of it');
    }
    for (const claim of pack.claims) {
      once('claim', claim.id);
      checkClaim(claim, metrics.get(claim.metric), claims, {
        problem,
        entity,
        period,
        place,
        unit,
      });
    }
  }
  return [...problems, ...sharedNames(packs)];
}

interface Checks {
  problem(where: string, field: string, what: string): void;
  entity(where: string, field: string, id: string): void;
  period(where: string, field: string, value: Period): void;
  place(where: string, field: string, id: string, paragraph: number): void;
  unit(where: string, field: string, id: string): void;
}

function checkClaim(
  claim: Claim,
  metric: Metric | undefined,
  claims: ReadonlyMap<string, Claim>,
  { problem, entity, period, place, unit }: Checks,
): void {
  const where = `claim ${claim.id}`;
  if (metric === undefined) problem(where, 'metric', `no metric "${claim.metric}"`);
  claim.entities.forEach(({ id }, nth) => {
    entity(where, `entities[${nth}].id`, id);
  });
  if (claim.period !== null) period(where, 'period', claim.period);
  if (claim.comparedWith !== undefined) period(where, 'comparedWith', claim.comparedWith);
  if (claim.unit !== null) {
    unit(where, 'unit', claim.unit);
    if (metric !== undefined && !metric.units.includes(claim.unit)) {
      problem(
        where,
        'unit',
        `"${claim.unit}" is none of the metric's (${metric.units.join(', ')})`,
      );
    }
  }
  for (const id of claim.related ?? []) {
    if (!claims.has(id)) problem(where, 'related', `no claim "${id}"`);
  }
  claim.statements.forEach((statement, nth) => {
    const field = `statements[${nth}]`;
    place(where, field, statement.document, statement.paragraph);
    if (statement.speaker !== null) entity(where, `${field}.speaker`, statement.speaker);
    const values = [statement.value, ...(statement.misprint ? [statement.misprint.reading] : [])];
    for (const value of values) {
      if (metric !== undefined && !fitsKind(value, metric)) {
        problem(where, `${field}.value`, `does not fit a metric of kind ${metric.kind}`);
      }
      if (isDated(value)) period(where, `${field}.value`, value as Period);
      if (Array.isArray(value) && isNumeric(value) && (value[0] as number) > (value[1] as number)) {
        problem(where, `${field}.value`, 'ends before it begins');
      }
    }
  });
  const differ = sourcesDisagree(claim);
  // A dispute may lie between two claims of different measures: then the related ones tell it.
  const tied = (claim.related ?? []).length > 0;
  if (differ && claim.disputed === undefined) {
    problem(where, 'disputed', 'its statements disagree, but it is not marked');
  }
  if (!differ && !tied && claim.disputed !== undefined) {
    problem(
      where,
      'disputed',
      'is marked, but its statements agree, and no related claim is named',
    );
  }
}
