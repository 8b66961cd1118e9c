/**
 * The shape of a fact pack: what `extension/facts/*.json` hold.
 *
 * A pack records who said what, and when. It never chooses between sources
 * that disagree: a claim keeps one statement per source, and `disputed` says
 * what they disagree about.
 */
import * as v from 'valibot';

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is lower-case words joined by "-"'),
);

/** A text in both languages of the interface, in our own words. */
export const bilingual = v.object({
  vi: v.pipe(v.string(), v.minLength(1)),
  en: v.pipe(v.string(), v.minLength(1)),
});
export type Bilingual = v.InferOutput<typeof bilingual>;

/** ISO 8601 date of full or reduced precision: "2025-05-06", "2024-09", "2024". */
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'not an ISO date'),
);

/** A stretch of time: one date (the whole of it), or first and last, both inclusive. */
export const period = v.union([isoDate, v.tuple([isoDate, isoDate])]);
export type Period = v.InferOutput<typeof period>;

/** A source: one article, from whose body alone claims may come. */
export const document = v.object({
  /** "000" … as in the documents' folder. */
  id: v.string(),
  title: v.string(),
  publisher: v.string(),
  /** When it appeared, as precisely as is known; null if not at all. */
  published: v.nullable(isoDate),
  /** Whether `published` is inferred and not printed. */
  inferredDate: v.optional(v.literal(true)),
  url: v.nullable(v.string()),
  /** First and last line of the article body, both inclusive; paragraphs are cited by line. */
  body: v.tuple([v.number(), v.number()]),
  note: v.optional(bilingual),
});
export type SourceDocument = v.InferOutput<typeof document>;

/** What an entity is. */
export const entityType = v.picklist([
  'person',
  'organization',
  'place',
  'event',
  'agreement',
  'award',
  'policy',
]);
export type EntityType = v.InferOutput<typeof entityType>;

/** One way of writing an entity's name. Matching ignores case only where the form is all capitals or the text is. */
export const form = v.object({
  text: v.pipe(v.string(), v.minLength(1)),
  lang: v.picklist(['vi', 'en']),
  /** `misprint`: printed so in a source, never to be offered as the name. */
  kind: v.picklist(['full', 'short', 'abbreviation', 'variant', 'misprint']),
  /**
   * Marked as shared: the words also mean someone or something else ("Tuyên bố
   * chung", "ông Sơn"). Linked only where the context decides. Without this
   * mark a form belongs to one entity of all packs.
   */
  shared: v.optional(v.literal(true)),
});
export type Form = v.InferOutput<typeof form>;

/** A person, organisation, place, event, agreement, award or policy. */
export const entity = v.object({
  id,
  type: entityType,
  name: bilingual,
  /** One line, in our own words. */
  description: bilingual,
  forms: v.pipe(v.array(form), v.minLength(1)),
  /** Countries that it belongs to or concerns: they decide which of two namesakes is meant. */
  countries: v.optional(v.array(id)),
  /** For events, agreements and awards: when. */
  date: v.optional(period),
  /** Where the documents speak of it. */
  mentions: v.pipe(
    v.array(v.object({ document: v.string(), paragraph: v.number() })),
    v.minLength(1),
  ),
});
export type Entity = v.InferOutput<typeof entity>;

/** An office and who held it when, as far as the documents tell. */
export const office = v.object({
  id,
  title: bilingual,
  /** As papers write it: "Bộ trưởng Bộ Ngoại giao", "Bộ trưởng Ngoại giao". */
  forms: v.pipe(v.array(form), v.minLength(1)),
  /** Country whose office it is; null for an international body's. */
  country: v.nullable(id),
  organization: v.optional(id),
  holders: v.array(
    v.object({
      person: id,
      /** First and last day in office where a document tells, else null. */
      from: v.nullable(isoDate),
      to: v.nullable(isoDate),
      /** Days on which a document shows the person in this office. */
      attested: v.pipe(
        v.array(v.object({ date: isoDate, document: v.string(), paragraph: v.number() })),
        v.minLength(1),
      ),
    }),
  ),
});
export type Office = v.InferOutput<typeof office>;

/** What is measured: two claims and a figure can be compared only if they share it. */
export const metric = v.object({
  id,
  label: bilingual,
  /** Kind of figure that it takes (`FigureKind`), or "list" / "text" for what is no figure. */
  kind: v.picklist([
    'money',
    'percent',
    'quantity',
    'ordinal',
    'ratio',
    'date',
    'period',
    'time',
    'list',
    'text',
  ]),
  /** Units (of `vietnamese/units.ts`) in which it is counted; empty if it has none. */
  units: v.array(v.string()),
  /**
   * Words that show a sentence to speak of it. Each entry is a set of
   * alternatives written "a|b|c"; a sentence must hold one of every entry.
   */
  signals: v.object({ vi: v.array(v.string()), en: v.array(v.string()) }),
  /** Words that show it to speak of something else although the signals are there. */
  excludes: v.object({ vi: v.array(v.string()), en: v.array(v.string()) }),
});
export type Metric = v.InferOutput<typeof metric>;

/** How far a figure is from having happened. */
export const status = v.picklist([
  'achieved',
  'estimate',
  'target',
  'forecast',
  'pledge',
  'delivered',
  'scheduled',
]);
export type Status = v.InferOutput<typeof status>;

const qualifier = v.picklist([
  'exact',
  'more-than',
  'less-than',
  'at-least',
  'at-most',
  'about',
  'almost',
  'up-to',
]);

/** What a source states: a number or interval in base units, a date or period, a list, or words. */
export const claimValue = v.union([
  v.number(),
  v.tuple([v.number(), v.number()]),
  isoDate,
  v.tuple([isoDate, isoDate]),
  v.object({ items: v.pipe(v.array(bilingual), v.minLength(1)) }),
  v.object({ words: bilingual }),
]);
export type ClaimValue = v.InferOutput<typeof claimValue>;

/** What one source says on a claim. */
export const statement = v.object({
  document: v.string(),
  /** Line of the document's text, from 1. */
  paragraph: v.number(),
  /** The figure's characters as they stand in that paragraph; for a list, its head; for words, the telling words. A few words, never a sentence. */
  printed: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  value: claimValue,
  qualifier,
  /** Worth of one unit of the last printed digit, in base units; null if it has no digits or is no number. */
  precision: v.nullable(v.number()),
  /** Whose statement it is: an entity, or null for the paper's own. */
  speaker: v.nullable(id),
  /** Where this source differs from the claim's own status. */
  status: v.optional(status),
  /** The source's figure is a misprint: how it is to be read, and why. `value` holds what is printed. */
  misprint: v.optional(v.object({ reading: claimValue, why: bilingual })),
  note: v.optional(bilingual),
});
export type Statement = v.InferOutput<typeof statement>;

/** One fact that can be compared: a metric, of whom, when, how much, and who says so. */
export const claim = v.object({
  id,
  metric: id,
  /** What it says, in our own words, without the figure: "Kim ngạch thương mại hai chiều Việt Nam – Kazakhstan năm 2024". */
  about: bilingual,
  /**
   * Whom it concerns. A text speaks of the claim only if it names every one
   * without `implied` (a Vietnamese paper need not name Việt Nam).
   */
  entities: v.pipe(
    v.array(
      v.object({
        id,
        role: v.optional(
          v.picklist(['subject', 'partner', 'from', 'to', 'giver', 'receiver', 'place']),
        ),
        implied: v.optional(v.literal(true)),
      }),
    ),
    v.minLength(1),
  ),
  /** The time that the figure is about; null if it has none, or is itself a date. */
  period: v.nullable(period),
  /** For changes ("tăng 18,4% so với cùng kỳ 2024"): the time that it is compared with. */
  comparedWith: v.optional(period),
  change: v.optional(v.picklist(['increase', 'decrease'])),
  unit: v.nullable(v.string()),
  status,
  statements: v.pipe(v.array(statement), v.minLength(1)),
  /** What the sources disagree about. Set exactly when they do. */
  disputed: v.optional(bilingual),
  /** Other claims that speak of the same matter in another measure or contradict it. */
  related: v.optional(v.array(id)),
});
export type Claim = v.InferOutput<typeof claim>;

/** A fact pack, as shipped. */
export const pack = v.object({
  format: v.literal(1),
  id,
  title: bilingual,
  updated: isoDate,
  documents: v.pipe(v.array(document), v.minLength(1)),
  entities: v.array(entity),
  offices: v.array(office),
  metrics: v.array(metric),
  claims: v.array(claim),
});
export type Pack = v.InferOutput<typeof pack>;
