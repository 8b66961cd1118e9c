import { useLayoutEffect, useRef } from 'preact/hooks';
import { noteColors } from '../../notes/note.ts';
import { language, type MessageKey, say } from '../i18n.ts';

type Marks = Readonly<Record<string, number>>;

interface Entry {
  /** Highlight names that it counts, as in `CSS.highlights` without "chu-giai-"; its sample looks as the first. */
  readonly names: readonly [string, ...string[]];
  readonly meaning: MessageKey;
  /** Beside the count where there is room for a word or two only. */
  readonly short: MessageKey;
  /** Digits or letters that stand for a mark; no words, so nothing to translate. */
  readonly sample: string;
}

const [firstColor, ...otherColors] = noteColors;

const figures: readonly Entry[] = [
  { names: ['agrees'], short: 'verdictAgrees', meaning: 'legendAgrees', sample: '123' },
  { names: ['differs'], short: 'verdictDiffers', meaning: 'legendDiffers', sample: '123' },
  { names: ['disputed'], short: 'verdictDisputed', meaning: 'legendDisputed', sample: '123' },
  { names: ['figure'], short: 'verdictNone', meaning: 'legendFigure', sample: '123' },
  {
    names: [`note-${firstColor}`, ...otherColors.map(color => `note-${color}`)],
    short: 'barNote',
    meaning: 'legendNotes',
    sample: 'Abc',
  },
];

const typeOf = (name: string, meaning: MessageKey): Entry => ({
  names: [name],
  short: meaning,
  meaning,
  sample: 'Abc',
});

const names: readonly Entry[] = [
  typeOf('person', 'typePerson'),
  typeOf('organization', 'typeOrganization'),
  typeOf('place', 'typePlace'),
  typeOf('event', 'typeEvent'),
  typeOf('agreement', 'typeAgreement'),
  typeOf('award', 'typeAward'),
  typeOf('policy', 'typePolicy'),
  typeOf('unknown', 'typeUnknown'),
];

/** How many marks of each kind the page has; opened, what each kind looks like and means. */
export function Legend({ marks }: { marks: Marks }) {
  const box = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => paintSamples(box.current), [marks]);

  const present = figures.filter(entry => countOf(entry, marks) > 0);
  const nameCount = names.reduce((sum, entry) => sum + countOf(entry, marks), 0);
  const isBare = present.length === 0 && nameCount === 0;
  return (
    <details ref={box} class="legend">
      <summary>
        {isBare && say('pageNoMarks')}
        {present.map(entry => (
          <span key={entry.names[0]}>
            <Mark name={entry.names[0]} text={number(countOf(entry, marks))} /> {say(entry.short)}
          </span>
        ))}
        {nameCount > 0 && (
          <span>
            {number(nameCount)} {say('legendNamesShort')}
          </span>
        )}
      </summary>
      <p class="unseen">{say('pageLegend')}</p>
      <ul>
        {figures.map(entry => (
          <Line key={entry.names[0]} entry={entry} marks={marks} />
        ))}
      </ul>
      <ul class="legend-names">
        {names.map(entry => (
          <Line key={entry.names[0]} entry={entry} marks={marks} />
        ))}
      </ul>
    </details>
  );
}

function Line({ entry, marks }: { entry: Entry; marks: Marks }) {
  return (
    <li>
      <Mark name={entry.names[0]} text={entry.sample} isDecoration />
      <span>{say(entry.meaning)}</span>
      <span class="muted">{number(countOf(entry, marks))}</span>
    </li>
  );
}

interface MarkProps {
  readonly name: string;
  readonly text: string;
  readonly isDecoration?: boolean;
}

function Mark({ name, text, isDecoration = false }: MarkProps) {
  return (
    <span class="mark" data-mark={name} aria-hidden={isDecoration ? 'true' : undefined}>
      {text}
    </span>
  );
}

/** Paints the samples as the page's marks are painted, by the same style sheet; returns what undoes it. */
function paintSamples(box: HTMLElement | null): (() => void) | undefined {
  if (!box || !('highlights' in CSS)) return undefined;
  const painted = new Map<string, Highlight>();
  for (const element of box.querySelectorAll<HTMLElement>('[data-mark]')) {
    const name = `chu-giai-${element.dataset.mark}`;
    const range = new Range();
    range.selectNodeContents(element);
    const highlight = painted.get(name);
    if (highlight) highlight.add(range);
    else painted.set(name, new Highlight(range));
  }
  for (const [name, highlight] of painted) CSS.highlights.set(name, highlight);
  return () => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
  };
}

function countOf(entry: Entry, marks: Marks): number {
  return entry.names.reduce((sum, name) => sum + (marks[name] ?? 0), 0);
}

const number = (count: number): string => count.toLocaleString(language());
