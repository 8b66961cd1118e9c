import type { Operator, QueryProblem } from '../notes/query.ts';
import { readQuery } from '../notes/query.ts';
import { type MessageKey, say } from './i18n.ts';

/** What can stand behind each operator, for one that stands there without. */
const hints = {
  color: 'queryHintColor',
  state: 'queryHintState',
  site: 'queryHintSite',
  tag: 'queryHintTag',
  title: 'queryHintWords',
  quote: 'queryHintWords',
  body: 'queryHintWords',
  from: 'queryHintDay',
  to: 'queryHintDay',
  on: 'queryHintDay',
} as const satisfies Record<Operator, MessageKey>;

/** Says which parts of a query are not understood, and left out, and what could stand there. */
export function QueryHints({ query }: { query: string }) {
  const { problems } = readQuery(query);
  return (
    <div role="status" class="query-hints small">
      {problems.map((problem, at) => (
        <p key={at}>{words(problem)}</p>
      ))}
    </div>
  );
}

function words({ operator, value }: QueryProblem): string {
  const hint = say(hints[operator]);
  return value === '' ? hint : `${say('queryUnread', value)} ${hint}`;
}
