import type { Analysis, ReadingContext } from '../vietnamese/analysis.ts';
import type { Problem } from './check-pack.ts';
import { daysOf, daysOfPeriod } from './days.ts';
import type { Pack, Statement } from './schema.ts';

/** The lines of a source's text, from 0; null if it isn't at hand. */
export type Documents = ReadonlyMap<string, readonly string[]>;

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ');

/** What our own reader makes of a printed figure, in its paragraph. */
function readPrinted(
  statement: Statement,
  line: string,
  published: string | null,
  read: (text: string, context: ReadingContext) => Analysis,
): { readonly value: unknown; readonly text: string }[] {
  const context = { published, lang: 'vi' as const };
  const start = plain(line).indexOf(plain(statement.printed));
  const inParagraph = read(plain(line), context).figures.filter(
    figure => figure.start < start + plain(statement.printed).length && figure.end > start,
  );
  const alone = read(plain(statement.printed), context).figures;
  return [...inParagraph, ...alone].map(({ value, text }) => ({ value, text }));
}

/** Whether two readings are the same: numbers alike, or dates that cover the same days. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return Math.abs(one - other) <= Math.abs(other) * 1e-9;
  }
  const dated = (value: unknown): value is string | [string, string] =>
    typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');
  if (dated(one) && dated(other)) {
    const [first, second] = [daysOfPeriod(one), daysOfPeriod(other)];
    return first?.first === second?.first && first?.last === second?.last;
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether a reading is the value, or a range that begins or ends with it ("1977" in "1977-2022"). */
const reads = (reading: unknown, value: unknown): boolean =>
  same(reading, value) || (Array.isArray(reading) && reading.some(end => same(end, value)));

/**
 * Checks the statements against the documents' texts: each printed figure
 * stands in the paragraph it cites, and our own reader reads the value from it.
 */
export function checkAgainstDocuments(
  packs: readonly Pack[],
  texts: Documents,
  read: (text: string, context: ReadingContext) => Analysis,
): Problem[] {
  const problems: Problem[] = [];
  for (const pack of packs) {
    const published = new Map(pack.documents.map(({ id, published: date }) => [id, date]));
    const metrics = new Map(pack.metrics.map(metric => [metric.id, metric]));
    for (const claim of pack.claims) {
      claim.statements.forEach((statement, nth) => {
        const where = `claim ${claim.id}`;
        const field = `statements[${nth}].printed`;
        const line = texts.get(statement.document)?.[statement.paragraph - 1];
        const at = `paragraph ${statement.paragraph} of ${statement.document}`;
        if (line === undefined) {
          problems.push({ pack: pack.id, where, field, what: `there is no ${at}` });
          return;
        }
        if (!plain(line).includes(plain(statement.printed))) {
          const what = `"${statement.printed}" does not stand in ${at}`;
          problems.push({ pack: pack.id, where, field, what });
          return;
        }
        const kind = metrics.get(claim.metric)?.kind;
        const { value } = statement;
        if (typeof value === 'object' && !Array.isArray(value)) return;
        if (kind === 'list' || kind === 'text') return;
        const date = published.get(statement.document) ?? null;
        // A month is the most that is known of some: read as if on its last day.
        const day = date === null ? null : (daysOf(date)?.last ?? null);
        const iso = day === null ? null : new Date(day * 86_400_000).toISOString().slice(0, 10);
        const readings = readPrinted(statement, line, iso, read);
        if (!readings.some(reading => reads(reading.value, value))) {
          const found =
            readings.map(reading => JSON.stringify(reading.value)).join(', ') || 'nothing';
          const what = `"${statement.printed}" is read as ${found}, not ${JSON.stringify(value)}`;
          problems.push({ pack: pack.id, where, field: `statements[${nth}].value`, what });
        }
      });
    }
  }
  return problems;
}
