import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Copies an unpacked extension so that it speaks one language only. A browser
 * takes the interface's language from its own packs, which Debian ships apart;
 * with one language in the extension there is nothing to choose.
 * The copy stands beside the original under a fixed name, because Chromium
 * derives the extension's id, and with it its data, from the path.
 */
export function inOneLanguage(extension: string, language: 'vi' | 'en'): string {
  const copy = `${extension}.${language}`;
  rmSync(copy, { recursive: true, force: true });
  cpSync(extension, copy, { recursive: true });
  for (const other of readdirSync(join(copy, '_locales'))) {
    if (other !== language) rmSync(join(copy, '_locales', other), { recursive: true });
  }
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.default_locale = language;
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  return copy;
}

/** Where `inOneLanguage` put the copy of a built extension. */
export const copyInLanguage = (extension: string, language: 'vi' | 'en'): string =>
  `${extension}.${language}`;
