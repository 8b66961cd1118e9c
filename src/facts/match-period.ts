import { type DaySpan, daysApart, daysMeet, daysOfPeriod, lengthInDays, sameDays } from './days.ts';
import type { PlacedFigure, Scene } from './scene.ts';
import type { Claim, SourceDocument } from './schema.ts';

/** How a text's time fits a claim's: where it is said, "unsaid", or null if it is another. */
export type PeriodFit = 'clause' | 'sentence' | 'paragraph' | 'head' | 'article' | 'unsaid' | null;

/** A claim without a period holds for articles this many days from its sources; beyond, things may have moved on. */
const timelessMargin = 370;

/** Days a period must last for a single day in the sentence ("Chiều 6/5, ông … cho biết") not to be the figure's own. */
const longPeriod = 28;

/** What of a claim's time is the same for every figure. */
interface ClaimTime {
  readonly period: DaySpan | null;
  /** Days on which its sources appeared. */
  readonly told: readonly DaySpan[];
  /** Whether its figure is a state on the day of the source, not the sum of a period: the source appeared before its period was over. */
  readonly isSnapshot: boolean;
}

const times = new WeakMap<Claim, ClaimTime>();

function timeOf(claim: Claim, documents: ReadonlyMap<string, SourceDocument>): ClaimTime {
  const known = times.get(claim);
  if (known !== undefined) return known;
  const period = claim.period === null ? null : daysOfPeriod(claim.period);
  const told = claim.statements.flatMap(({ document }) => {
    const published = documents.get(document)?.published ?? null;
    return (published === null ? null : daysOfPeriod(published)) ?? [];
  });
  const isSnapshot =
    period !== null && claim.status !== 'target' && told.some(days => daysMeet(days, period));
  const time = { period, told, isSnapshot };
  times.set(claim, time);
  return time;
}

/** Whether a date bounds a sum: "tính đến 30/4", "đến hết tháng 4". */
function isBound(scene: Scene, date: PlacedFigure): boolean {
  const before = scene.tokens[date.first - 1]?.norm;
  return before === 'đến' || before === 'hết' || before === 'tới';
}

const distance = (one: PlacedFigure, other: PlacedFigure): number =>
  one.last <= other.first ? other.first - one.last : one.first - other.last;

/** Whether a date stands right behind another figure and so belongs to that one: "800 triệu USD năm 2024 và …". */
function belongsToAnother(scene: Scene, date: PlacedFigure, placed: PlacedFigure): boolean {
  const here = scene.figuresBySentence.get(scene.sentenceOf[date.first] as number) ?? [];
  return here.some(
    other =>
      other !== placed &&
      other.days === null &&
      other.last <= date.first &&
      date.first - other.last <= 2 &&
      date.last <= placed.first,
  );
}

/** The dates that could be a figure's time, nearest first within one stretch of tokens. */
function datesIn(
  scene: Scene,
  placed: PlacedFigure,
  period: DaySpan,
  dates: readonly PlacedFigure[],
  inside: (date: PlacedFigure) => boolean,
): PlacedFigure[] {
  return dates
    .filter(date => {
      if (date === placed || date.days === null || !inside(date)) return false;
      const single = lengthInDays(date.days) < longPeriod;
      return !single || lengthInDays(period) < longPeriod || isBound(scene, date);
    })
    .sort((a, b) => distance(a, placed) - distance(b, placed));
}

/** How a claim's period fits what the text says around a figure. */
export function fitPeriod(scene: Scene, placed: PlacedFigure, claim: Claim): PeriodFit {
  const { clauseOf, sentenceOf, paragraphOf, links } = scene;
  const { base, published } = links.linking;
  const today = published === null ? null : daysOfPeriod(published);
  const { period, told, isSnapshot: snapshot } = timeOf(claim, base.documents);

  if (claim.comparedWith !== undefined) {
    const base = daysOfPeriod(claim.comparedWith);
    const here = scene.figuresBySentence.get(sentenceOf[placed.first] as number) ?? [];
    const against = here.find(
      date =>
        date.compared &&
        date.days !== null &&
        date.first >= placed.first &&
        date.first - placed.last <= 8,
    );
    if (base !== null && against?.days != null && !sameDays(base, against.days)) return null;
  }

  if (claim.period === null) {
    const near = today !== null && told.some(days => daysApart(days, today) <= timelessMargin);
    return near ? 'article' : 'unsaid';
  }
  if (period === null) return null;
  const fits = (date: PlacedFigure): boolean =>
    date.days !== null &&
    (sameDays(date.days, period) ||
      (snapshot && daysMeet(date.days, period) && !isStretch(date.days, period)));

  const sentence = sentenceOf[placed.first] as number;
  const clause = clauseOf[placed.first] as number;
  const paragraph = paragraphOf[placed.first] as number;
  const decide = (dates: readonly PlacedFigure[], where: PeriodFit): PeriodFit | undefined => {
    const free = dates.filter(date => !belongsToAnother(scene, date, placed));
    const date = free[0] ?? dates[0];
    if (date === undefined) return undefined;
    return fits(date) ? where : null;
  };

  const here = scene.datesBySentence.get(sentence) ?? [];
  const inClause = decide(
    datesIn(scene, placed, period, here, date => clauseOf[date.first] === clause),
    'clause',
  );
  if (inClause !== undefined)
    return snapshot && inClause === null ? snapshotFit(today, period) : inClause;
  const before = decide(
    datesIn(scene, placed, period, here, date => date.last <= placed.first),
    'sentence',
  );
  if (before !== undefined)
    return snapshot && before === null ? snapshotFit(today, period) : before;
  if (snapshot) return snapshotFit(today, period);
  const behind = decide(
    datesIn(
      scene,
      placed,
      period,
      here,
      date => date.first >= placed.last && (clauseOf[date.first] as number) - clause <= 1,
    ),
    'sentence',
  );
  if (behind !== undefined && behind !== null) return behind;
  const earlier = decide(
    datesIn(
      scene,
      placed,
      period,
      [sentence - 1, sentence - 2].flatMap(at => scene.datesBySentence.get(at) ?? []),
      date => paragraphOf[date.first] === paragraph,
    ),
    'paragraph',
  );
  if (earlier !== undefined) return earlier;
  const head = decide(
    datesIn(scene, placed, period, headDates(scene), () => true),
    'head',
  );
  if (head === 'head') return head;
  return 'unsaid';
}

/** Whether days are so many that a state of a shorter time is none of theirs: "65 năm (1960 - 2025)" is not the month of a visit. */
const isStretch = (days: DaySpan, period: DaySpan): boolean =>
  lengthInDays(days) > Math.max(longestMoment, lengthInDays(period));

/** Days of the longest time that can be meant as when a state was: "năm 2021". */
const longestMoment = 366;

/** The dates of title and lead. */
function headDates(scene: Scene): readonly PlacedFigure[] {
  const known = scene.memo.get('head dates') as readonly PlacedFigure[] | undefined;
  if (known !== undefined) return known;
  const found = scene.figures.filter(
    date =>
      date.days !== null &&
      !date.compared &&
      scene.heads.some(([first, last]) => date.first >= first && date.last <= last),
  );
  scene.memo.set('head dates', found);
  return found;
}

/** A state holds for articles of its own time; for others it is another state. */
const snapshotFit = (today: DaySpan | null, period: DaySpan): PeriodFit =>
  today === null ? 'unsaid' : daysApart(today, period) <= longPeriod ? 'article' : null;
