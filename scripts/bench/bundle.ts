import { build } from 'esbuild';
import { root } from '../root.ts';

/**
 * Bundles a script of `in-page/` for a page; what it exports is then `bench` on `globalThis`.
 * @param alias files that stand for imports by name.
 */
export async function bundleForPage(
  entry: string,
  alias: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/bench/in-page/${entry}`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    target: 'chrome148',
    charset: 'utf8',
    minify: true,
    alias,
    define: { FACT_PACKS: '[]' },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
