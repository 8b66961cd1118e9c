import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverlayAct, OverlayView } from '../protocol.ts';
import { say } from '../ui/i18n.ts';
import { EntitySection } from './entity-section.tsx';
import { FigureSection } from './figure-section.tsx';

interface Props {
  readonly view: Extract<OverlayView, { kind: 'card' }>;
  act(act: OverlayAct): void;
}

/** What a mark means: the figure first, for it is what is being checked, then the name. */
export function Card({ view, act }: Props) {
  const { entity, figure, date, place, focus } = view;
  const card = useRef<HTMLElement>(null);
  const isWalk = place !== null;

  useLayoutEffect(() => {
    if (focus) card.current?.focus({ preventScroll: true });
  }, [focus]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') act({ kind: 'close', returnFocus: true });
    else if (isWalk && event.key === 'ArrowRight') act({ kind: 'next-mark' });
    else if (isWalk && event.key === 'ArrowLeft') act({ kind: 'previous-mark' });
    else return;
    event.preventDefault();
  };

  return (
    <section
      ref={card}
      class="card"
      role={focus ? 'dialog' : 'region'}
      aria-label={say('cardLabel')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      <div class="card-tools">
        {place && (
          <>
            <span class="place">{say('cardPlace', String(place.index), String(place.count))}</span>
            <Tool
              label={say('cardPrevious')}
              path="M10 3L5 8l5 5"
              act={() => act({ kind: 'previous-mark' })}
            />
            <Tool
              label={say('cardNext')}
              path="M6 3l5 5-5 5"
              act={() => act({ kind: 'next-mark' })}
            />
          </>
        )}
        <Tool
          label={say('close')}
          path="M4 4l8 8M12 4l-8 8"
          act={() => act({ kind: 'close', returnFocus: focus })}
        />
      </div>
      {figure && <FigureSection figure={figure} />}
      {entity && <EntitySection entity={entity} date={date} />}
    </section>
  );
}

function Tool({ label, path, act }: { label: string; path: string; act(): void }) {
  return (
    <button type="button" class="tool" aria-label={label} title={label} onClick={act}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
