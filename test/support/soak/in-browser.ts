/**
 * Bundled and put into every page and frame before its own scripts: in a news
 * page it selects words at random; in our own screens it tells the soak of each
 * message to the background, before it is sent and when it is answered, and
 * presses and types at random what a reader could.
 */
import { draftPrefix } from '../../../src/notes/draft.ts';
import { createRandom, type Random } from '../../unit/notes/random.ts';

/** Set by the soak, before this script. */
declare const soak: { readonly address: string };

interface Runtime {
  sendMessage(message: Record<string, unknown>): Promise<unknown>;
}

interface Area {
  set(items: Record<string, unknown>): Promise<void>;
}

type Api = Record<
  'chrome' | 'browser',
  { runtime?: Runtime; storage?: { local: Area } } | undefined
>;

/** Tells the soak and waits until it knows: what is killed a moment later was told before. */
function tell(event: object): string {
  const request = new XMLHttpRequest();
  request.open('POST', soak.address, false);
  request.send(JSON.stringify(event));
  return request.responseText;
}

const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds));

function recordMessages(client: string): void {
  let count = 0;
  const { chrome, browser } = globalThis as Record<string, unknown> as Api;
  const recorded = new WeakSet<object>();
  for (const runtime of [chrome?.runtime, browser?.runtime]) {
    if (!runtime || recorded.has(runtime.sendMessage)) continue;
    const send = runtime.sendMessage.bind(runtime);
    runtime.sendMessage = async message => {
      const { to, type, ...request } = message;
      if (to !== 'background') return send(message);
      const key = `${client} ${++count}`;
      tell({ kind: 'asked', key, type, request });
      let answer: unknown;
      try {
        answer = await send(message);
        return answer;
      } finally {
        tell({ kind: 'answered', key, answer });
      }
    };
    recorded.add(runtime.sendMessage);
  }
}

function recordDrafts(): void {
  const { chrome, browser } = globalThis as Record<string, unknown> as Api;
  const recorded = new WeakSet<object>();
  for (const area of [chrome?.storage?.local, browser?.storage?.local]) {
    if (!area || recorded.has(area.set)) continue;
    const set = area.set.bind(area);
    area.set = (items, ...others: unknown[]) => {
      for (const [key, draft] of Object.entries(items)) {
        if (key.startsWith(draftPrefix)) tell({ kind: 'drafted', draft });
      }
      return (set as (...given: unknown[]) => Promise<void>)(items, ...others);
    };
    recorded.add(area.set);
  }
}

const syllables = 'đường sắt họp phiên lúa gạo xuất khẩu biên bản thuở hòa quý năm trước'.split(
  ' ',
);

function press(element: Element | null | undefined): void {
  (element as HTMLElement | null | undefined)?.click();
}

function write(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  if (field instanceof HTMLTextAreaElement) tell({ kind: 'typed', words: value });
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** One thing that a reader does in an open editor. */
function edit(editor: Element, random: Random, count: number): void {
  const field = editor.querySelector('textarea');
  if (!field) return;
  const choice = editor.querySelectorAll('.conflict button');
  const chance = random.below(100);
  if (choice.length > 0 && chance < 40) press(random.pick([...choice]));
  else if (chance < 65) write(field, `${field.value} ${random.pick(syllables)} ${count}`);
  else if (chance < 72) write(field, field.value.slice(0, field.value.length >> 1));
  else if (chance < 76) write(field, '');
  else if (chance < 85) press(random.pick([...editor.querySelectorAll('input[type="radio"]')]));
  else if (chance < 90) press(editor.querySelector('button.danger'));
  else press([...editor.querySelectorAll('.editor-foot button')].at(-1));
}

async function readInOverlay(random: Random): Promise<void> {
  for (let count = 0; ; count++) {
    await pause(2 + random.below(30));
    const bar = document.querySelector('.bar');
    const editor = document.querySelector('.editor');
    if (bar) {
      press(random.pick([...bar.querySelectorAll('button')]));
      await pause(60);
    } else if (editor?.querySelector('textarea')) edit(editor, random, count);
    else if (editor) press(random.pick([...editor.querySelectorAll('button')]));
  }
}

async function readInPopup(random: Random): Promise<void> {
  for (let count = 0; ; count++) {
    await pause(2 + random.below(40));
    const search = document.querySelector<HTMLInputElement>('[type="search"]');
    const editor = document.querySelector('.row .note-editor');
    const rows = [...document.querySelectorAll('.row')].slice(0, 8);
    const tabs = [...document.querySelectorAll('[role="tab"]')];
    const chance = random.below(100);
    if (!search) continue;
    // All notes, in which it searches by its index; a page's come from the database.
    if (count === 0) press(tabs.at(-1));
    else if (editor && chance < 60) edit(editor, random, count);
    else if (chance < 38 || rows.length === 0) {
      write(search, random.below(3) === 0 ? '' : random.pick(syllables));
    } else if (chance < 40) press(random.pick(tabs));
    else if (chance < 44) press(random.pick([...document.querySelectorAll('.chip')]));
    else {
      const row = random.pick(rows);
      const buttons = [...row.querySelectorAll('.row-actions button, .row-deleted button')];
      // To the passage (in its tab, which another editor may have open), edit, delete; or undo.
      if (buttons.length > 0) press(random.pick(buttons));
    }
  }
}

async function selectInPage(random: Random): Promise<void> {
  for (;;) {
    await pause(200 + random.below(700));
    const node = random.pick([...document.querySelectorAll('p')])?.firstChild;
    const text = node?.nodeValue ?? '';
    const words = [...text.matchAll(/\S+/g)];
    const first = random.below(Math.max(1, words.length - 4));
    const from = words[first]?.index ?? 0;
    const last = words[first + random.below(4)];
    if (!node || !last) continue;
    const to = last.index + last[0].length;
    tell({ kind: 'selected', words: text.slice(from, to) });
    getSelection()?.setBaseAndExtent(node, from, node, to);
  }
}

function begin(): void {
  const { protocol, pathname } = location;
  const isOurs = protocol === 'chrome-extension:';
  const work = !isOurs
    ? selectInPage
    : pathname === '/overlay.html'
      ? readInOverlay
      : pathname === '/popup.html' && location.search !== ''
        ? readInPopup
        : null;
  // The popup without a tab is the soak's own, which only reads.
  if (!work || (!isOurs && protocol !== 'http:')) return;
  const client = crypto.randomUUID();
  const seed = Number(tell({ kind: 'begun' }));
  if (isOurs) {
    recordMessages(client);
    recordDrafts();
  }
  void work(createRandom(seed));
}

begin();
