/** Extensions that are broken on purpose: a soak that does not catch them proves nothing. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { factPacks } from '../../../scripts/build-facts.ts';
import { root } from '../../../scripts/root.ts';
import { copyInLanguage } from '../in-one-language.ts';

interface Edit {
  readonly file: string;
  /** What the file says and is made to say instead; throws if it no longer says it. */
  readonly from: string;
  readonly to: string;
}

/** Nothing is kept beside the database, which alone would make up for what the database loses. */
const withoutJournal: Edit = {
  file: 'src/background/recent-changes.ts',
  from: 'await browser.storage.local.set(Object.fromEntries(items));',
  to: '',
};

export const breaks = {
  /** On a disk that takes a while: a write is acknowledged when its requests have succeeded, the transaction completes later. */
  'acknowledges before the commit': [
    {
      file: 'src/notes/store/strict-transaction.ts',
      from: 'await transaction.done;\n    return value;',
      to: `const until = Date.now() + 150;
    const stayOpen = (): void => {
      if (Date.now() < until) void transaction.store.count().then(stayOpen);
    };
    stayOpen();
    return value;`,
    },
    withoutJournal,
  ],
  'stores half of what was typed': [
    {
      file: 'src/notes/store/note-store.ts',
      from: '...(body !== undefined && { body }),',
      to: '...(body !== undefined && { body: body.slice(0, body.length >> 1) }),',
    },
  ],
  /** What Chromium does by itself with the half of a record that a kill has left. */
  'trusts in the database alone': [
    {
      file: 'src/notes/store/note-store.ts',
      from: 'await this.safety.atFirstOpen(beginNewLog).catch(() => {});',
      to: '',
    },
    withoutJournal,
  ],
} satisfies Record<string, readonly Edit[]>;

/** Copies the built extension into a folder with a background that is broken in one way. */
export async function breakExtension(name: keyof typeof breaks, folder: string): Promise<void> {
  cpSync(copyInLanguage(join(root, 'dist/chromium'), 'vi'), folder, { recursive: true });
  const sources = new Map<string, string>();
  for (const { file, from, to } of breaks[name]) {
    const path = join(root, file);
    const source = sources.get(path) ?? readFileSync(path, 'utf8');
    if (!source.includes(from)) throw new Error(`${file} no longer says "${from}"`);
    sources.set(path, source.replace(from, to));
  }
  await build({
    absWorkingDir: root,
    entryPoints: ['src/background/index.ts'],
    outfile: join(folder, 'background.js'),
    allowOverwrite: true,
    bundle: true,
    format: 'iife',
    target: 'chrome148',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { FACT_PACKS: JSON.stringify(factPacks()) },
    logLevel: 'warning',
    plugins: [
      {
        name: 'break',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = sources.get(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
}
