import { useEffect, useRef } from 'preact/hooks';
import { browser, type Runtime } from '../../browser.ts';
import type { ScreenMessage, ScreenRequests } from '../../protocol.ts';

/** Calls back at each message of a type that is for screens. */
export function useScreenMessage<Type extends keyof ScreenRequests>(
  type: Type,
  onMessage: (message: ScreenRequests[Type], sender: Runtime.MessageSender) => void,
): void {
  const latest = useRef(onMessage);
  latest.current = onMessage;
  useEffect(() => {
    const listen = (message: unknown, sender: Runtime.MessageSender): undefined => {
      const said = (message ?? {}) as Partial<ScreenMessage>;
      if (said.to !== 'screen' || said.type !== type) return;
      latest.current(message as ScreenRequests[Type], sender);
    };
    browser.runtime.onMessage.addListener(listen);
    return () => browser.runtime.onMessage.removeListener(listen);
  }, [type]);
}

/** Changes that come together are seen to together, this long after the first, in ms. */
const gathering = 120;

/** Calls back when notes were changed elsewhere: with their ids, or null for many. */
export function useChangedNotes(onChange: (ids: ReadonlySet<string> | null) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  const gathered = useRef<Set<string> | null>(new Set());
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => void (timer.current !== null && clearTimeout(timer.current)), []);
  useScreenMessage('notes.changed', ({ ids }) => {
    if (ids === null || ids === undefined) gathered.current = null;
    else for (const id of ids) gathered.current?.add(id);
    timer.current ??= setTimeout(() => {
      const changed = gathered.current;
      gathered.current = new Set();
      timer.current = null;
      latest.current(changed);
    }, gathering);
  });
}
