/** The built extension with something else in it, at one path, so that it keeps its id and its data. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { factPacks } from '../../scripts/build-facts.ts';
import { root } from '../../scripts/root.ts';
import { copyInLanguage } from './in-one-language.ts';

/** A folder with an extension whose parts a test exchanges between two runs of a browser. */
export interface Variant {
  readonly folder: string;
  /**
   * Builds the background anew with more steps of the database: TypeScript of
   * functions as `migrations` has them, separated by commas.
   */
  migrateBy(steps: string): Promise<void>;
  /** Gives the manifest other values; each change is another version, or a browser would go on with the worker it knows. */
  change(manifest: (manifest: Record<string, unknown>) => void): void;
  remove(): void;
}

/** A copy of `dist/chromium` in a language. */
export function makeVariant(language: 'vi' | 'en' = 'vi'): Variant {
  const folder = mkdtempSync(join(tmpdir(), 'chu-giai-variant-'));
  cpSync(copyInLanguage(join(root, 'dist/chromium'), language), folder, { recursive: true });
  // The first is what the build says.
  let version = 1;
  const variant: Variant = {
    folder,
    async migrateBy(steps) {
      await build({
        absWorkingDir: root,
        entryPoints: ['src/background/index.ts'],
        outfile: join(folder, 'background.js'),
        bundle: true,
        format: 'iife',
        target: 'chrome148',
        charset: 'utf8',
        define: { FACT_PACKS: JSON.stringify(factPacks()) },
        logLevel: 'warning',
        plugins: [
          {
            name: 'more migrations',
            setup({ onLoad }) {
              onLoad({ filter: /notes\/store\/schema\.ts$/ }, ({ path }) => {
                const source = readFileSync(path, 'utf8');
                const contents = source.replace(/\n\];\n/, `\n${steps}\n];\n`);
                if (contents === source) throw new Error(`no list of migrations in ${path}`);
                return { contents, loader: 'ts' };
              });
            },
          },
        ],
      });
      variant.change(() => {});
    },
    change(alter) {
      const file = join(folder, 'manifest.json');
      const manifest = JSON.parse(readFileSync(file, 'utf8'));
      version += 1;
      manifest.version = `0.${version}.0`;
      alter(manifest);
      writeFileSync(file, JSON.stringify(manifest));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return variant;
}
