/**
 * The interface's words. All of them live in `extension/_locales`; a key that
 * does not exist is a type error, and a test checks that every key is used and
 * stands in both languages.
 */
import type messages from '../../extension/_locales/vi/messages.json';
import { browser } from '../browser.ts';
import type { Message } from '../facts/gloss.ts';
import type { Bilingual } from '../facts/schema.ts';

/** The name of a message, plural forms (`…_one`, `…_other`) included. */
export type MessageKey = keyof typeof messages;

/** A message that depends on a count: its name without `_one` or `_other`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

export type Language = 'vi' | 'en';

/** The language that the messages come in: what the browser picked of `_locales`, so that dates and numbers agree with them. */
export function language(): Language {
  return say('uiLanguage') === 'en' ? 'en' : 'vi';
}

/** A message in the reader's language. */
export function say(key: MessageKey, ...substitutions: string[]): string {
  return browser.i18n.getMessage(key, substitutions);
}

/** A message that counts: `$1` is the count, written as the language writes numbers. */
export function sayCount(key: PluralKey, count: number): string {
  const form = new Intl.PluralRules(language()).select(count) === 'one' ? 'one' : 'other';
  return say(`${key}_${form}`, count.toLocaleString(language()));
}

/** A message whose key comes from another room, such as the reasons of a verdict; empty if there is no such key. */
export function sayMessage({ key, substitutions }: Message): string {
  return browser.i18n.getMessage(key, [...substitutions]);
}

/** The reader's half of a text in both languages. */
export function inLanguage(text: Bilingual): string {
  return text[language()];
}

/** Gives the document the interface's language, for screen readers, hyphenation and fonts. */
export function setDocumentLanguage(title: MessageKey): void {
  document.documentElement.lang = language();
  document.title = say(title);
}
