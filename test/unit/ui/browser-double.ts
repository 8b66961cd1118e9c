/** A double of the WebExtension API for unit tests: import it before anything that imports `src/browser.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../scripts/root.ts';

export type Messages = Record<
  string,
  { message: string; placeholders?: Record<string, { content: string }> }
>;

/** The messages of one language, as they are shipped. */
export function readMessages(language: 'vi' | 'en'): Messages {
  return JSON.parse(
    readFileSync(join(root, `extension/_locales/${language}/messages.json`), 'utf8'),
  );
}

let messages = readMessages('vi');

/** Lets the interface speak a language from here on. */
export function speak(language: 'vi' | 'en'): void {
  messages = readMessages(language);
}

const runtime = { id: 'test' };
const i18n = {
  getMessage(key: string, substitutions: readonly string[] = []): string {
    const { message = '', placeholders = {} } = messages[key] ?? {};
    return message
      .replace(/\$(\w+)\$/g, (whole, name) => placeholders[name.toLowerCase()]?.content ?? whole)
      .replace(/\$(\d)/g, (_, digit) => substitutions[Number(digit) - 1] ?? '');
  },
};
Object.assign(globalThis, { chrome: { runtime }, browser: { runtime, i18n } });
