import type { Figure } from '../vietnamese/figure.ts';
import { daysApart, daysOf } from './days.ts';
import { formatDays, formatNumber, formatPercent, formatSource } from './format-figure.ts';
import type { Message, Source } from './gloss.ts';
import type { Judgement } from './judgement.ts';
import type { Linking } from './linking.ts';

/** Days between source and article from which a figure may honestly have moved on. */
const laterDate = 45;

/** Characters of "2024". */
const isoYearLength = 4;

/** How many versions of a dispute are told; the card lists all. */
const maxVersions = 4;

const message = (key: string, ...substitutions: string[]): Message => ({ key, substitutions });

/** "Nhân Dân (6/5/2025)": who says it, and when. */
const nameOf = (source: Source, lang: 'vi' | 'en'): string =>
  source.date === null
    ? source.publisher
    : `${source.publisher} (${formatDays(source.date, lang)})`;

/** The size and direction of a difference. */
function differs(
  figure: Figure,
  judgement: Judgement,
  sources: readonly Source[],
  lang: 'vi' | 'en',
): Message[] {
  // The statement that comes nearest: the smallest difference is the fair one to name.
  const nearest = judgement.comparisons
    .map((comparison, index) => ({ comparison, source: sources[index] }))
    .filter(({ comparison }) => comparison.agrees !== null)
    .sort(
      (a, b) =>
        Math.abs(a.comparison.difference?.absolute ?? 0) -
        Math.abs(b.comparison.difference?.absolute ?? 0),
    )[0];
  if (nearest === undefined || nearest.source === undefined) return [];
  const { comparison, source } = nearest;
  const written = formatSource(source, judgement.candidate.claim.unit, lang);
  const who = nameOf(source, lang);
  if (judgement.candidate.opposite) {
    const key =
      judgement.candidate.claim.change === 'increase'
        ? 'whyOppositeChangeUp'
        : 'whyOppositeChangeDown';
    return [message(key, figure.text, who, written)];
  }
  if (judgement.otherItem !== null) {
    const { told, listed } = judgement.otherItem;
    return [message('whyOtherItem', told, who, listed)];
  }
  const found: Message[] = [message('whyDiffers', figure.text, who, written)];
  const { difference } = comparison;
  if (difference === null) return found;
  // "gần 800" beside "trên 800".
  if (difference.absolute === 0) return [...found, message('whySameMark')];
  const size = Math.abs(difference.absolute);
  if (figure.kind === 'date' || figure.kind === 'period') {
    const years = Math.round(size / 365.25);
    const told = typeof figure.value === 'object' ? figure.value[0] : figure.value;
    const wholeYears = String(told).length === isoYearLength;
    if (wholeYears) found.push(message('whyGapYears', formatNumber(years, null, lang)));
    else found.push(message('whyGapDays', formatNumber(size, null, lang)));
    return found;
  }
  // "thứ hai" beside "đầu tiên": the two say it all.
  if (figure.kind === 'ordinal') return found;
  const { unit } = judgement.candidate.claim;
  const amount = formatNumber(size, unit, lang);
  const relative =
    difference.relative === null ? null : formatPercent(Math.abs(difference.relative), lang);
  const key = difference.absolute > 0 ? 'whyMore' : 'whyLess';
  found.push(relative === null ? message(`${key}Plain`, amount) : message(key, amount, relative));
  return found;
}

/** When both may be true although they differ. */
function mayBoth(figure: Figure, judgement: Judgement, linking: Linking): Message[] {
  const { claim } = judgement.candidate;
  const found: Message[] = [];
  if (figure.unit !== claim.unit && figure.unit !== null && claim.unit !== null) {
    found.push(message('whyOtherUnit'));
  }
  const published = linking.published === null ? null : daysOf(linking.published);
  const dates = claim.statements.flatMap(({ document }) => {
    const date = linking.base.documents.get(document)?.published ?? null;
    return date === null ? [] : (daysOf(date) ?? []);
  });
  const moves = figure.kind !== 'date' && figure.kind !== 'period' && figure.kind !== 'ordinal';
  if (
    moves &&
    published !== null &&
    dates.length > 0 &&
    dates.every(date => date.last < published.first && daysApart(date, published) > laterDate)
  ) {
    found.push(message('whyLater'));
  }
  if (
    moves &&
    published !== null &&
    dates.length > 0 &&
    dates.every(date => published.last < date.first && daysApart(date, published) > laterDate)
  ) {
    found.push(message('whyEarlier'));
  }
  if (claim.statements.every(({ status }) => (status ?? claim.status) === 'estimate')) {
    found.push(message('whyEstimate'));
  }
  return found;
}

/** Why a figure agrees, differs or is disputed, in words that compare and never accuse. */
export function explain(
  figure: Figure,
  judgement: Judgement,
  sources: readonly Source[],
  linking: Linking,
): Message[] {
  const { lang } = linking.input;
  const { claim } = judgement.candidate;
  if (judgement.kind === 'disputed') {
    const found = [
      message('whyDisputed', (claim.disputed?.[lang] ?? claim.about[lang]).replace(/[.\s]+$/, '')),
    ];
    const told = new Set<string>();
    for (const source of sources) {
      const written = formatSource(source, claim.unit, lang);
      if (told.has(`${source.publisher}${written}`)) continue;
      if (told.size >= maxVersions) break;
      told.add(`${source.publisher}${written}`);
      found.push(message('whyVersion', nameOf(source, lang), written));
    }
    return found;
  }
  if (judgement.kind === 'differs') {
    return [...differs(figure, judgement, sources, lang), ...mayBoth(figure, judgement, linking)];
  }
  const index = judgement.comparisons.findIndex(comparison => comparison.agrees === true);
  const source = sources[index];
  const comparison = judgement.comparisons[index];
  if (source === undefined || comparison === undefined) return [];
  const written = formatSource(source, claim.unit, lang);
  const who = nameOf(source, lang);
  if (comparison.asRead) return [message('whyAgreesAsRead', figure.text, who, written)];
  const same =
    JSON.stringify(figure.value) === JSON.stringify(source.value) &&
    figure.qualifier === source.qualifier;
  if (same) return [message('whyAgrees', figure.text, who)];
  // "900.000" beside "1 triệu": two plain figures of which one is round.
  const isRounded =
    typeof figure.value === 'number' &&
    figure.qualifier === 'exact' &&
    source.qualifier === 'exact' &&
    comparison.difference !== null &&
    comparison.difference.absolute !== 0;
  return [message(isRounded ? 'whyAgreesRounded' : 'whyAgreesLoosely', figure.text, who, written)];
}
