import type { Figure, FigureKind, Qualifier } from '../vietnamese/figure.ts';
import { formatDate, formatNumber } from './format.ts';
import { type Language, language, type MessageKey, say } from './i18n.ts';

const qualifiers = {
  exact: null,
  'more-than': 'qualifierMoreThan',
  'less-than': 'qualifierLessThan',
  'at-least': 'qualifierAtLeast',
  'at-most': 'qualifierAtMost',
  about: 'qualifierAbout',
  almost: 'qualifierAlmost',
  'up-to': 'qualifierUpTo',
} as const satisfies Record<Qualifier, MessageKey | null>;

/** Units that readers know by another name than ours. Of the rest the number is said alone: the text above it has the unit in words. */
const units: Readonly<Record<string, MessageKey>> = {
  percent: 'unitPercent',
  'percentage-point': 'unitPercentagePoint',
  times: 'unitTimes',
  'person-trip': 'unitPersonTrip',
  tonne: 'unitTonne',
  person: 'unitPerson',
  hectare: 'unitHectare',
  VND: 'unitDong',
};

const currencyCode = /^[A-Z]{3}$/;

/** How a figure was read: its value written out, with unit and qualifier, so that a misreading shows. */
export function sayReading(figure: Figure): string {
  const { value, qualifier, unit, kind, change } = figure;
  const inside = Array.isArray(value)
    ? say(
        'figureRange',
        sayOne(value[0] as number | string, kind),
        sayOne(value[1] as number | string, kind),
      )
    : sayOne(value as number | string, kind);
  const key = qualifiers[qualifier];
  const measured = sayUnit(inside, unit);
  const bounded = key === null ? measured : say(key, measured);
  if (change === null) return bounded;
  return say(change === 'increase' ? 'changeIncrease' : 'changeDecrease', bounded);
}

function sayUnit(amount: string, unit: string | null): string {
  if (unit === null) return amount;
  const key = units[unit];
  if (key) return say(key, amount);
  return currencyCode.test(unit) ? say('unitCurrency', amount, unit) : amount;
}

function sayOne(value: number | string, kind: FigureKind): string {
  const reader: Language = language();
  if (typeof value === 'number') {
    const digits = formatNumber(value, reader);
    return kind === 'ordinal' ? say('ordinalReading', digits) : digits;
  }
  // A day whose year the text leaves open is "--05-06".
  const open = /^--(\d\d)-(\d\d)$/.exec(value);
  if (open) {
    return `${Number(open[2])}/${Number(open[1])} (${say('figureUnresolvedDate')})`;
  }
  if (kind === 'time') {
    const [day, time] = value.includes('T') ? value.split('T') : [null, value];
    return day ? `${time} ${formatDate(day ?? '', reader)}` : (time ?? value);
  }
  return formatDate(value, reader);
}
