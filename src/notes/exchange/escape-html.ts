import { printable } from './plain-text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  // A bare carriage return is read as a line feed.
  '\r': '&#13;',
};

/** A text as it may stand between tags or in a quoted attribute, and mean itself. */
export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"'`\r]/g, character => entities[character] ?? '');
}
