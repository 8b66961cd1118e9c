import { type NoteColor, noteColors } from '../../notes/note.ts';
import { colorNames } from '../colors.ts';
import { say } from '../i18n.ts';

interface Props {
  readonly chosen: readonly NoteColor[];
  onChange(colors: readonly NoteColor[]): void;
}

/** Chooses the colours that are listed; none chosen: all. */
export function ColorFilter({ chosen, onChange }: Props) {
  return (
    <fieldset class="filter">
      <legend class="unseen">{say('popupColors')}</legend>
      {noteColors.map(color => {
        const isChosen = chosen.includes(color);
        return (
          <button
            key={color}
            type="button"
            class="chip"
            aria-pressed={isChosen}
            onClick={() =>
              onChange(isChosen ? chosen.filter(other => other !== color) : [...chosen, color])
            }
          >
            <span class={`dot swatch-${color}`} aria-hidden="true" />
            {say(colorNames[color])}
          </button>
        );
      })}
    </fieldset>
  );
}
