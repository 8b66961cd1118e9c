import { useEffect, useRef, useState } from 'preact/hooks';
import { quoteOf } from '../notes/exchange/group-by-page.ts';
import { say, sayCount } from '../ui/i18n.ts';
import { ConflictChoice } from './conflict-choice.tsx';
import { type Choice, chooseAll, chooseOne, commitOf, type ImportReview } from './import-review.ts';
import { saySource, skipReasons } from './import-words.ts';

interface Props {
  /** The file's. */
  readonly name: string;
  readonly review: ImportReview;
  onChange(review: ImportReview): void;
  onImport(): void;
  onLeave(): void;
}

/** How many of a list are shown at once. */
const shownAtOnce = 50;

/** What an import would do, before it does anything. */
export function ImportPreview({ name, review, onChange, onImport, onLeave }: Props) {
  const { plan, expired, choices } = review;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const latest = useRef(review);
  latest.current = review;
  const { create, replace } = commitOf(review);
  const count = create.length + replace.length;
  return (
    <div class="preview">
      <h3 ref={heading} tabIndex={-1}>
        {say('importPreview', name, saySource(plan.source))}
      </h3>
      <ul class="counts">
        <li>{sayCount('importNew', plan.new.length)}</li>
        <li>{sayCount('importSame', plan.same.length)}</li>
        <li>{sayCount('importConflicting', plan.conflicting.length)}</li>
        {plan.skipped.length > 0 && <li>{sayCount('importSkipped', plan.skipped.length)}</li>}
        {expired > 0 && <li>{sayCount('importExpired', expired)}</li>}
      </ul>
      {plan.conflicting.length > 0 && (
        <>
          <div class="buttons">
            {rules.map(([rule, key]) => (
              <button key={rule} type="button" onClick={() => onChange(chooseAll(review, rule))}>
                {say(key)}
              </button>
            ))}
          </div>
          <List
            items={plan.conflicting}
            draw={conflict => {
              const { id } = conflict.stored;
              return (
                <ConflictChoice
                  key={id}
                  conflict={conflict}
                  choice={choices.get(id) ?? 'stored'}
                  choose={chooseIn(id, latest, onChange)}
                />
              );
            }}
          />
        </>
      )}
      {plan.new.length > 0 && (
        <details>
          <summary>{say('importShowNew')}</summary>
          <List
            items={plan.new}
            draw={note => (
              <li key={note.id} class="brief">
                <blockquote class={`quote quote-${note.color}`}>{quoteOf(note)}</blockquote>
                {note.body !== '' && <p class="body">{note.body}</p>}
                <p class="small muted">
                  {[note.pageTitle || note.url, note.site, ...(note.deleted ? [say('inBin')] : [])]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            )}
          />
        </details>
      )}
      {plan.skipped.length > 0 && (
        <details>
          <summary>{say('importShowSkipped')}</summary>
          <List
            items={plan.skipped}
            draw={({ path, reason }) => (
              <li key={path} class="small">
                <code>{path}</code>: {say(skipReasons[reason])}
              </li>
            )}
          />
        </details>
      )}
      <div class="buttons">
        {count > 0 && (
          <button type="button" class="main" onClick={onImport}>
            {sayCount('importDo', count)}
          </button>
        )}
        <button type="button" onClick={onLeave}>
          {say(count > 0 ? 'importLeave' : 'close')}
        </button>
        {count === 0 && <p>{say('importNothingToDo')}</p>}
      </div>
    </div>
  );
}

const rules = [
  ['newer', 'importAllNewer'],
  ['stored', 'importAllStored'],
  ['imported', 'importAllImported'],
] as const;

function chooseIn(
  id: string,
  latest: { readonly current: ImportReview },
  onChange: (review: ImportReview) => void,
): (choice: Choice) => void {
  return choice => onChange(chooseOne(latest.current, id, choice));
}

interface ListProps<Item> {
  readonly items: readonly Item[];
  draw(item: Item): preact.JSX.Element;
}

/** A list of which the beginning is shown, and more on demand. */
function List<Item>({ items, draw }: ListProps<Item>) {
  const [shown, setShown] = useState(shownAtOnce);
  return (
    <>
      <ul class="list">{items.slice(0, shown).map(draw)}</ul>
      {items.length > shown && (
        <button type="button" class="link" onClick={() => setShown(shown + shownAtOnce)}>
          {sayCount('optionsMore', items.length - shown)}
        </button>
      )}
    </>
  );
}
