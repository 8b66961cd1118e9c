import { type NoteColor, noteColors } from '../notes/note.ts';
import { colorNames } from './colors.ts';
import { say } from './i18n.ts';

interface Props {
  /** Tells this group of radio buttons from others of the document. */
  readonly name: string;
  readonly value: NoteColor;
  onChoose(color: NoteColor): void;
}

/** The four colours as radio buttons: the arrow keys are the browser's own. */
export function ColorChoice({ name, value, onChoose }: Props) {
  return (
    <fieldset class="colors">
      <legend class="unseen">{say('colorLegend')}</legend>
      {noteColors.map(color => (
        <label key={color} class="color" title={say(colorNames[color])}>
          <input
            type="radio"
            class="unseen"
            name={name}
            value={color}
            checked={color === value}
            onChange={() => onChoose(color)}
          />
          <span class={`swatch swatch-${color}`} aria-hidden="true" />
          <span class="color-name">{say(colorNames[color])}</span>
        </label>
      ))}
    </fieldset>
  );
}
