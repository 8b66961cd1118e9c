import { useEffect, useState } from 'preact/hooks';
import type { NoteState } from '../../notes/note.ts';
import type { Labels } from '../../notes/note-index.ts';
import { language, type MessageKey, say } from '../i18n.ts';
import { askPatiently } from '../request.ts';

interface Props {
  readonly query: string;
  onChange(query: string): void;
}

const stateValues = {
  placed: ['statePlaced', 'stateValuePlaced'],
  changed: ['stateChanged', 'stateValueChanged'],
  unplaced: ['stateUnplaced', 'stateValueUnplaced'],
} as const;

/** Most tags or sites that a menu offers: the rest is typed. */
const mostOffered = 200;

/**
 * Menus that write operators into the search, where the reader sees and learns
 * them: what is asked for stands in one place only.
 */
export function FilterMenu({ query, onChange }: Props) {
  const labels = useLabels();
  const add = (operator: MessageKey, value: string): void => {
    if (value !== '') onChange(`${query.trim()} ${say(operator)}:${value} `.trimStart());
  };
  /** For what is asked for once. */
  const put = (operator: MessageKey, value: string): void => {
    const rest = withoutOperator(query, say(operator));
    onChange(value === '' ? rest : `${rest} ${say(operator)}:${value} `.trimStart());
  };
  const count = (label: string, times: number): string =>
    `${label} (${times.toLocaleString(language())})`;
  const menu = (
    operator: 'operatorTag' | 'operatorSite',
    name: MessageKey,
    values: Labels['tags'],
  ) => (
    <label>
      {say(name)}
      <select
        value=""
        disabled={values.length === 0}
        onChange={event => {
          const { value } = event.currentTarget;
          event.currentTarget.value = '';
          add(operator, quoted(value));
        }}
      >
        <option value="">{say('filterAny')}</option>
        {values.slice(0, mostOffered).map(([label, times]) => (
          <option key={label} value={label}>
            {count(label, times)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <details class="filters">
      <summary>{say('filterMore')}</summary>
      <div class="filter-menus">
        {menu('operatorTag', 'fieldTags', labels.tags)}
        {menu('operatorSite', 'fieldSite', labels.sites)}
        <label>
          {say('filterState')}
          <select
            value=""
            onChange={event => {
              const { value } = event.currentTarget;
              event.currentTarget.value = '';
              put('operatorState', value);
            }}
          >
            <option value="">{say('filterAny')}</option>
            {(Object.keys(stateValues) as NoteState[]).map(state => {
              const [name, value] = stateValues[state];
              return (
                <option key={state} value={say(value)}>
                  {say(name)}
                </option>
              );
            })}
          </select>
        </label>
        <label>
          {say('filterFrom')}
          <input type="date" onChange={event => put('operatorFrom', event.currentTarget.value)} />
        </label>
        <label>
          {say('filterTo')}
          <input type="date" onChange={event => put('operatorTo', event.currentTarget.value)} />
        </label>
      </div>
      <p class="small muted">{say('filterHint')}</p>
    </details>
  );
}

/** Quotation marks end a phrase and can't stand in one. */
const quoted = (value: string): string => (value === '' ? '' : `"${value.replaceAll('"', ' ')}"`);

function withoutOperator(query: string, operator: string): string {
  const pattern = new RegExp(`(^|\\s)${operator}: ?("[^"]*"?|\\S+)`, 'giu');
  return query.replace(pattern, '$1').replace(/\s+/g, ' ').trim();
}

const noLabels: Labels = { tags: [], sites: [] };

/** The reader's tags and sites. Asking for them makes the background ready for the first key typed, too. */
function useLabels(): Labels {
  const [labels, setLabels] = useState(noLabels);
  useEffect(() => {
    askPatiently('notes.labels', {}).then(
      result => {
        if (result.ok) setLabels(result.value);
      },
      () => {},
    );
  }, []);
  return labels;
}
