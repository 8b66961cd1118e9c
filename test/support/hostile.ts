/** A page that tries to read what its reader writes, and what a test asks of it. */

/** In the page: everything it got hold of, as text. */
export interface Loot {
  /** Keys, input and composition that its own listeners heard. */
  readonly keys: string[];
  /** `message` events and what came over channels. */
  readonly messages: string[];
  /** What patched functions of the platform were called with. */
  readonly calls: string[];
  /** Performance entries, policy violations and errors that name an extension or our element. */
  readonly traces: string[];
}

/** Runs before everything else in the page: patches whatever our code might call, and listens everywhere. */
function setTrap(): void {
  const loot: Loot = { keys: [], messages: [], calls: [], traces: [] };
  Object.assign(globalThis, { loot });
  const words = (value: unknown): string => {
    try {
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    } catch {
      return String(value);
    }
  };
  for (const type of [
    ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'cut'],
    ...['compositionstart', 'compositionupdate', 'compositionend', 'selectionchange'],
  ]) {
    const hear = (event: Event): void => {
      if (type === 'selectionchange') return;
      const { key, data } = event as KeyboardEvent & InputEvent;
      loot.keys.push(`${type} ${key ?? data ?? ''}`);
    };
    addEventListener(type, hear, true);
    document.addEventListener(type, hear, true);
  }
  addEventListener('message', event => loot.messages.push(words(event.data)), true);
  for (const name of ['chu-giai', 'chugiai', 'overlay', 'notes']) {
    new BroadcastChannel(name).onmessage = event => loot.messages.push(words(event.data));
  }
  addEventListener('storage', event => loot.messages.push(`${event.key} ${event.newValue}`));
  const patched: readonly (readonly [object, string])[] = [
    [Element.prototype, 'attachShadow'],
    [Element.prototype, 'setAttribute'],
    [EventTarget.prototype, 'addEventListener'],
    [EventTarget.prototype, 'dispatchEvent'],
    [MessagePort.prototype, 'postMessage'],
    [Window.prototype, 'postMessage'],
    [window, 'postMessage'],
    [Document.prototype, 'createElement'],
    [Document.prototype, 'createRange'],
    [Node.prototype, 'appendChild'],
    [Element.prototype, 'append'],
    [CSSStyleDeclaration.prototype, 'setProperty'],
    [HTMLElement.prototype, 'focus'],
    [HTMLElement.prototype, 'showPopover'],
    [Storage.prototype, 'setItem'],
    [IDBFactory.prototype, 'open'],
    [JSON, 'stringify'],
    [JSON, 'parse'],
    [Array.prototype, 'push'],
    [Array.prototype, 'map'],
    [String.prototype, 'slice'],
    [Map.prototype, 'set'],
    [Promise.prototype, 'then'],
    [globalThis, 'fetch'],
    [globalThis, 'setTimeout'],
    [crypto, 'getRandomValues'],
    [HighlightRegistry.prototype, 'set'],
    [Highlight.prototype, 'add'],
  ];
  // Kept from before they are patched: the trap must not catch itself.
  const { apply } = Reflect;
  const { stringify } = JSON;
  const add = (list: string[], text: string): void => {
    // Disarmed before it is looked at: looking calls the same functions.
    if (!('disarmed' in globalThis)) list[list.length] = text;
  };
  for (const [owner, name] of patched) {
    const original = Reflect.get(owner, name) as (...values: unknown[]) => unknown;
    if (typeof original !== 'function') continue;
    let isInside = false;
    Reflect.set(owner, name, function (this: unknown, ...values: unknown[]) {
      const result = apply(original, this, values);
      if (!isInside) {
        isInside = true;
        let text = '';
        try {
          text = stringify(values) ?? '';
        } catch {
          text = `${values}`;
        }
        if (result instanceof ShadowRoot) text += ' shadow root';
        add(loot.calls, `${name} ${text}`);
        isInside = false;
      }
      return result;
    });
  }
  for (const name of ['MessageChannel', 'MutationObserver', 'AbortController'] as const) {
    const construct = (target: new (...values: never[]) => object, values: never[]): object => {
      add(loot.calls, `new ${name}`);
      return Reflect.construct(target, values);
    };
    Reflect.set(globalThis, name, new Proxy(globalThis[name] as never, { construct }));
  }
  // What a program reads of an object without thinking.
  for (const [owner, name] of [
    [Object.prototype, 'toJSON'],
    [Object.prototype, 'body'],
    [Array.prototype, 'body'],
    [Object.prototype, 'token'],
  ] as const) {
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        add(loot.calls, `get ${name}`);
        return undefined;
      },
      set(value) {
        add(loot.calls, `set ${name} ${value}`);
        Object.defineProperty(this, name, { value, writable: true, configurable: true });
      },
    });
  }
  const isTrace = /extension:|overlay|chu-giai/;
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        const text = stringify(entry.toJSON());
        if (isTrace.test(text)) add(loot.traces, `${type} ${text}`);
      }
    }).observe({ type, buffered: true });
  }
  addEventListener('securitypolicyviolation', event => {
    add(loot.traces, `violation ${event.blockedURI} ${event.sourceFile}`);
  });
  addEventListener('error', event => {
    if (isTrace.test(event.filename)) add(loot.traces, `error ${event.filename}`);
  });
  try {
    // Our element as one of the page's own: its internals would give it the closed root.
    const roots: (ShadowRoot | null)[] = [];
    Object.assign(globalThis, { roots });
    class Stolen extends HTMLElement {
      readonly internals = this.attachInternals();
      constructor() {
        super();
        roots[roots.length] = this.internals.shadowRoot;
      }
      connectedCallback(): void {
        roots[roots.length] = this.internals.shadowRoot;
        setTimeout(() => {
          roots[roots.length] = this.internals.shadowRoot;
        }, 500);
      }
    }
    customElements.define('chu-giai-overlay', Stolen);
  } catch (error) {
    add(loot.traces, String(error));
  }
}

/** The words that tests mark in the page. */
export const words = 'trời còn mờ sương';

/** A page with the trap (or without) and whatever a test adds to its head and body. */
export function trapPage({ head = '', body = '', isSet = true } = {}): string {
  // tsx names functions by a helper that the page does not have.
  const script = `globalThis.__name = value => value; ${isSet ? `(${setTrap})();` : ''}`;
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Chợ nổi</title>${head}
<script>${script}</script></head>
<body><h1>Chợ nổi cuối mùa nước</h1>
<p>Chợ nổi họp từ lúc ${words}, ghe thuyền đậu sát nhau thành một con phố trên nước.</p>
<p>Người bán treo hàng lên cây sào cao để khách ở xa nhìn thấy mà ghé vào hỏi giá.</p>
<p><input id="trap" aria-label="bẫy"></p>${body}</body></html>`;
}
