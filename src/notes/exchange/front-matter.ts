import { linesOf, printable } from './plain-text.ts';

/** Values of a front matter; null and empty lists are left out. */
export type FrontMatter = Readonly<Record<string, string | readonly string[] | null>>;

/** YAML front matter, every value a quoted string, so that none of them is read as anything else. */
export function frontMatter(values: FrontMatter): string {
  const lines: string[] = ['---'];
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value.length === 0) continue;
    if (typeof value === 'string') lines.push(`${key}: ${yamlString(value)}`);
    else lines.push(`${key}:`, ...value.map(item => `  - ${yamlString(item)}`));
  }
  return `${[...lines, '---'].join('\n')}\n`;
}

/** A JSON string is a double-quoted YAML one, once nothing unprintable is left in it (YAML 1.2, 5.7). */
function yamlString(text: string): string {
  return JSON.stringify(printable(linesOf(text).join('\n')).replaceAll('\ufeff', ''));
}

/**
 * A tag as Obsidian takes it: letters, digits, "_", "-" and "/", at least one
 * of them no digit. Null if nothing is left.
 */
export function obsidianTag(tag: string): string | null {
  const clean = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/gu, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  if (clean === '') return null;
  return /^\p{N}+$/u.test(clean) ? `${clean}_` : clean;
}
