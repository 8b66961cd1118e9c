import { countryNames } from './countries.ts';
import type { FactIndexes } from './index-file.ts';
import { createForeignNames, type ForeignNames } from './misspelling.ts';
import { createNameIndex, type NameEntry, type NameIndex } from './name-index.ts';
import { indexTexts } from './phrase-index.ts';
import type { Claim, Entity, Metric, Office, Pack, SourceDocument } from './schema.ts';
import { createSignalIndex, indexSignals, type SignalIndex } from './signal-index.ts';
import { foldMarks } from './syllable.ts';
import { keyOf } from './token-key.ts';

/** Everything the packs know, indexed. */
export interface FactBase {
  readonly packs: readonly Pack[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly claims: readonly Claim[];
  readonly documents: ReadonlyMap<string, SourceDocument>;
  readonly names: NameIndex;
  readonly foreignNames: ForeignNames;
  readonly signals: SignalIndex;
  /** Claims by the metric they measure. */
  readonly claimsByMetric: ReadonlyMap<string, readonly Claim[]>;
  /** People by the key of their given or last name's last word. */
  readonly peopleByLastWord: ReadonlyMap<string, readonly Entity[]>;
  /** Offices by their holder. */
  readonly officesByHolder: ReadonlyMap<string, readonly Office[]>;
  /** The papers' own country, whose offices need no country beside them; null if no pack knows it. */
  readonly home: string | null;
  /** Whether an entity is a country. */
  isCountry(id: string): boolean;
}

function addTo<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

const lastWord = (name: string): string => {
  const words = name.split(/[\s\p{Pd}]+/u);
  return keyOf((words.at(-1) ?? '').normalize('NFC').toLowerCase());
};

/** Last words of a person's name and of its other spellings: "Dương" beside "Duong". */
function lastWords({ name, forms }: Entity): ReadonlySet<string> {
  const words = new Set([lastWord(name.vi)]);
  const firstWord = (text: string): string =>
    foldMarks(text.slice(0, text.indexOf(' ') + 1)).replaceAll('đ', 'd');
  const first = firstWord(name.vi);
  for (const { text, shared } of forms) {
    if (shared !== true && first !== '' && firstWord(text) === first) words.add(lastWord(text));
  }
  return words;
}

/** Every form of every entity and office, in the packs' order: what the name index numbers. */
function nameEntries(packs: readonly Pack[]): NameEntry[] {
  const entries: NameEntry[] = [];
  for (const pack of packs) {
    for (const entity of pack.entities) {
      const target = { kind: 'entity', entity } as const;
      for (const form of entity.forms) entries.push({ target, form });
    }
    for (const office of pack.offices) {
      const target = { kind: 'office', office } as const;
      for (const form of office.forms) entries.push({ target, form });
    }
  }
  return entries;
}

/** Every metric once, in the packs' order: what the signal index numbers. */
const allMetrics = (packs: readonly Pack[]): Metric[] => [
  ...new Map(packs.flatMap(pack => pack.metrics).map(metric => [metric.id, metric])).values(),
];

/** Builds what a fact base searches with: once for a file (`index-file.ts`), or as it is needed. */
export const buildIndexes = (packs: readonly Pack[]): FactIndexes => ({
  names: indexTexts(nameEntries(packs).map(({ form }) => form.text)),
  signals: indexSignals(allMetrics(packs)),
});

/**
 * Indexes packs that are known to be sound (`facts:check` has seen to the
 * shipped ones; others come through `parsePack`). Runs at every waking of the
 * worker, so it does nothing twice and leaves rare things until they're asked for.
 * @param prebuilt what `buildIndexes` made of these very packs, if that is at hand.
 */
export function createFactBase(packs: readonly Pack[], prebuilt?: FactIndexes | null): FactBase {
  const entities = new Map<string, Entity>();
  const offices = new Map<string, Office>();
  const metrics = new Map<string, Metric>();
  const documents = new Map<string, SourceDocument>();
  const claims: Claim[] = [];
  const claimsByMetric = new Map<string, Claim[]>();
  const peopleByLastWord = new Map<string, Entity[]>();
  const officesByHolder = new Map<string, Office[]>();
  let home: string | null = null;

  for (const { documents: sources, entities: things, offices: posts, ...rest } of packs) {
    for (const source of sources) documents.set(source.id, source);
    for (const entity of things) {
      entities.set(entity.id, entity);
      if (entity.type === 'person') {
        for (const word of lastWords(entity)) addTo(peopleByLastWord, word, entity);
      }
      if (entity.type === 'place' && entity.name.vi === 'Việt Nam') home = entity.id;
    }
    for (const office of posts) {
      offices.set(office.id, office);
      for (const { person } of office.holders) addTo(officesByHolder, person, office);
    }
    for (const metric of rest.metrics) metrics.set(metric.id, metric);
    for (const claim of rest.claims) {
      claims.push(claim);
      addTo(claimsByMetric, claim.metric, claim);
    }
  }

  let indexes = prebuilt ?? null;
  let names: NameIndex | null = null;
  let signals: SignalIndex | null = null;
  const countries = new Set(countryNames);
  const isCountry = (id: string): boolean => {
    const entity = entities.get(id);
    return (
      entity !== undefined &&
      entity.type === 'place' &&
      (entity.countries?.includes(id) === true || countries.has(entity.name.vi.toLowerCase()))
    );
  };

  return {
    packs,
    entities,
    offices,
    metrics,
    claims,
    documents,
    // Built when the first article comes: a worker woken for a note needs no names.
    get names() {
      indexes ??= buildIndexes(packs);
      names ??= createNameIndex(nameEntries(packs), indexes.names);
      return names;
    },
    get signals() {
      indexes ??= buildIndexes(packs);
      signals ??= createSignalIndex(allMetrics(packs), indexes.signals);
      return signals;
    },
    foreignNames: createForeignNames(entities),
    claimsByMetric,
    peopleByLastWord,
    officesByHolder,
    home,
    isCountry,
  };
}
