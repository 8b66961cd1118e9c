import type { Message } from './gloss.ts';

/** A parsed `messages.json` of `_locales`. */
export type MessageTable = Readonly<
  Record<
    string,
    {
      readonly message: string;
      readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
    }
  >
>;

/**
 * Renders messages as `browser.i18n.getMessage` would, for the command line:
 * `$NAME$` stands for a placeholder, whose content may hold `$1` … `$9`. A key
 * that the table lacks is left out. Sentences are joined by a space.
 */
export function say(messages: readonly Message[], table: MessageTable): string {
  return messages
    .flatMap(({ key, substitutions }) => {
      const entry = table[key];
      if (entry === undefined) return [];
      const fill = (text: string): string =>
        text.replace(/\$([1-9])/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '');
      // In one pass: what is put in may itself hold a "$".
      return entry.message.replace(/\$(?:\$|([A-Za-z0-9_@]+)\$|([1-9]))/g, (whole, name, digit) => {
        if (whole === '$$') return '$';
        if (digit !== undefined) return substitutions[Number(digit) - 1] ?? '';
        const placeholder = Object.entries(entry.placeholders ?? {}).find(
          ([known]) => known.toLowerCase() === String(name).toLowerCase(),
        );
        return placeholder === undefined ? '' : fill(placeholder[1].content);
      });
    })
    .join(' ');
}
