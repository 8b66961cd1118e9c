import type nlp from 'compromise/one';
import type { Analysis, ReadingContext } from './analysis.ts';
import { analyzeTokens } from './analyze.ts';
import type { Figure } from './figure.ts';
import type { RecognizedName } from './name.ts';
import { splitSentences } from './sentences.ts';
import { isTerm, lazyArray, makeTerms, type Term } from './terms.ts';
import type { Sentence, Token } from './token.ts';
import { tokenize } from './tokenize.ts';

type View = ReturnType<typeof nlp>;
type Plugin = Parameters<typeof nlp.plugin>[0];
type Pointer = [n: number, start: number, end: number];

/** A figure or name that was found. */
type Finding = Figure | RecognizedName;

/** What `.json()` says of one finding. `start` and `end` are UTF-16 code units into the text as given. */
export type FindingJson =
  | (Figure & { readonly terms: readonly Pick<Term, 'text' | 'pre' | 'post' | 'normal'>[] })
  | (RecognizedName & {
      readonly terms: readonly Pick<Term, 'text' | 'pre' | 'post' | 'normal'>[];
    });

/** A View of findings: matches, filters and counts as any other, and knows what it found. */
export interface FindingsView<Found extends Finding> extends Omit<View, 'json' | 'out' | 'get'> {
  /** The findings, in order. */
  get(): Found[];
  json(): (Found & { readonly terms: readonly Pick<Term, 'text' | 'pre' | 'post' | 'normal'>[] })[];
  /** 'array': their texts; 'offset': their texts and offsets; anything else as in any View. */
  out(format: 'array'): string[];
  out(format: 'offset' | 'offsets'): { text: string; offset: { start: number; length: number } }[];
  out(format?: string): unknown;
}

/** What the plugin adds to every document. Without a context: no date, Vietnamese. */
export interface VietnameseMethods {
  /** Amounts, percentages, counts, ratios, ordinals, dates, periods and times. */
  figures(context?: ReadingContext): FindingsView<Figure>;
  /** Figures that are no dates, periods or times. */
  quantities(context?: ReadingContext): FindingsView<Figure>;
  /** Dates, periods and times. */
  dates(context?: ReadingContext): FindingsView<Figure>;
  people(context?: ReadingContext): FindingsView<RecognizedName>;
  organizations(context?: ReadingContext): FindingsView<RecognizedName>;
  places(context?: ReadingContext): FindingsView<RecognizedName>;
}

/** A document as the plugin parsed it, from which everything else is read without parsing again. */
interface Parse {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** Of the last context asked for: methods are mostly called with the same one. */
  last: { readonly context: ReadingContext; readonly analysis: Analysis } | null;
}

const noContext: ReadingContext = { published: null, lang: 'vi' };

const parses = new WeakMap<object, Parse>();

/** Replaces compromise's tokenizer. The terms are made when somebody looks at them. */
function fromString(text: string): Term[][] {
  const tokens = tokenize(text);
  const sentences = splitSentences(text, tokens);
  const document = lazyArray(() => makeTerms(text, tokens, sentences));
  parses.set(document, { text, tokens, sentences, last: null });
  return document;
}

/** What was parsed for a view; parsed anew if the document was changed or copied since. */
function parseOf(document: object, text: () => string): Parse {
  const known = parses.get(document);
  if (known !== undefined) return known;
  const whole = text();
  const tokens = tokenize(whole);
  return { text: whole, tokens, sentences: splitSentences(whole, tokens), last: null };
}

/** The analysis of a document of `nlp`, made once for a context. */
export function analysisOf(
  view: { readonly document: object; text(): string },
  context: ReadingContext,
): Analysis {
  const parse = parseOf(view.document, () => view.text());
  const { last } = parse;
  if (
    last !== null &&
    last.context.published === context.published &&
    last.context.lang === context.lang
  ) {
    return last.analysis;
  }
  const analysis = analyzeTokens(parse.text, parse.tokens, context, parse.sentences);
  parse.last = { context, analysis };
  return analysis;
}

/** Where spans of the text lie in the document, as compromise's pointers. */
function pointersOf(analysis: Analysis, spans: readonly Finding[]): Pointer[] {
  const { tokens, sentences } = analysis;
  const pointers: Pointer[] = [];
  let sentence = 0;
  let token = 0;
  let term = 0;
  for (const { start, end } of spans) {
    while (sentence < sentences.length && (sentences[sentence] as Sentence).end <= start) {
      sentence += 1;
      token = sentences[sentence]?.first ?? tokens.length;
      term = 0;
    }
    const inside = sentences[sentence];
    if (inside === undefined) break;
    if (token < inside.first) {
      token = inside.first;
      term = 0;
    }
    while (token < inside.last && (tokens[token] as Token).end <= start) {
      if (isTerm(tokens[token] as Token)) term += 1;
      token += 1;
    }
    let last = term;
    for (let at = token; at < inside.last && (tokens[at] as Token).start < end; at += 1) {
      if (isTerm(tokens[at] as Token)) last += 1;
    }
    pointers.push([sentence, term, last]);
  }
  return pointers;
}

interface ViewInstance {
  readonly document: Term[][];
  readonly docs: Term[][];
  readonly fullPointer: Pointer[];
  readonly pointer: Pointer[] | null;
  readonly isFull?: () => boolean;
  text(): string;
  update(pointer: Pointer[]): ViewInstance;
  json(options?: object): object[];
  out(format?: string): unknown;
}
type ViewClass = (new (
  document: Term[][],
  pointer?: Pointer[] | null,
  groups?: object,
) => ViewInstance) & {
  readonly prototype: object;
};

const key = ([n, start, end]: Pointer): string => `${n} ${start} ${end}`;

function addMethods(View: ViewClass): void {
  class Findings extends View {
    /** By pointer, so that `.eq()`, `.filter()` and `.match()` keep what they know. */
    known: ReadonlyMap<string, Finding> = new Map();

    override update(pointer: Pointer[]): ViewInstance {
      const view = new Findings(this.document, pointer);
      view.known = this.known;
      return view;
    }

    get(): Finding[] {
      return this.fullPointer.flatMap(pointer => this.known.get(key(pointer)) ?? []);
    }

    override json(): object[] {
      const { docs } = this;
      return this.fullPointer.flatMap((pointer, index) => {
        const finding = this.known.get(key(pointer));
        if (finding === undefined) return [];
        const terms = (docs[index] ?? []).map(({ text, pre, post, normal }) => ({
          text,
          pre,
          post,
          normal,
        }));
        return [{ ...finding, terms }];
      });
    }

    override out(format?: string): unknown {
      if (format === 'array') return this.get().map(({ text }) => text);
      if (format === 'offset' || format === 'offsets') {
        return this.get().map(({ text, start, end }) => ({
          text,
          offset: { start, length: end - start },
        }));
      }
      if (format === 'json') return this.json();
      return super.out(format);
    }
  }

  const finder = (choose: (analysis: Analysis) => readonly Finding[]) =>
    function find(this: ViewInstance, context: ReadingContext = noContext): ViewInstance {
      const analysis = analysisOf(this, context);
      const findings = choose(analysis);
      const pointers = pointersOf(analysis, findings);
      const found = new Map<string, Finding>();
      const kept: Pointer[] = [];
      // A view of a part of the document finds what lies wholly inside that part.
      const parts = this.pointer === null || this.pointer === undefined ? null : this.fullPointer;
      for (const [index, pointer] of pointers.entries()) {
        const [n, start, end] = pointer;
        if (
          parts !== null &&
          !parts.some(part => part[0] === n && part[1] <= start && part[2] >= end)
        )
          continue;
        found.set(key(pointer), findings[index] as Finding);
        kept.push(pointer);
      }
      const view = new Findings(this.document, kept);
      view.known = found;
      return view;
    };

  const isDate = ({ kind }: Figure): boolean =>
    kind === 'date' || kind === 'period' || kind === 'time';
  Object.assign(View.prototype, {
    figures: finder(({ figures }) => figures),
    quantities: finder(({ figures }) => figures.filter(figure => !isDate(figure))),
    dates: finder(({ figures }) => figures.filter(isDate)),
    people: finder(({ names }) => names.filter(({ type }) => type === 'person')),
    organizations: finder(({ names }) => names.filter(({ type }) => type === 'organization')),
    places: finder(({ names }) => names.filter(({ type }) => type === 'place')),
  });
}

/**
 * A plugin for `compromise/one` that reads Vietnamese: `nlp.plugin(vietnamese)`.
 *
 * It brings its own tokenizer (stock folds tone marks away, and cuts figures)
 * and drops the English hooks; `doc.figures()`, `doc.quantities()`,
 * `doc.dates()`, `doc.people()`, `doc.organizations()` and `doc.places()` give
 * views with `.json()`, `.get()` and `.out('array')`. Matching goes by lower-case
 * NFC, tone marks kept; `.text()` of a document is the text as it was given.
 */
export const vietnamese: Plugin = {
  methods: { one: { tokenize: { fromString } } },
  api: ((View: ViewClass) => addMethods(View)) as unknown as NonNullable<Plugin['api']>,
  mutate: (world: object) => {
    const { hooks, model, methods } = world as {
      hooks: string[];
      model: { one: { unicode: object; contractions?: object } };
      methods: { one: { tokenize: { fromString: typeof fromString } } };
    };
    // Terms come with their index and id; English contractions and aliases don't apply.
    hooks.length = 0;
    model.one.unicode = {};
    methods.one.tokenize.fromString = fromString;
  },
};
