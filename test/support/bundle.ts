import { build } from 'esbuild';
import { root } from '../../scripts/root.ts';

/** Bundles a module for a page; what it exports is then on `globalThis` under a name. */
export async function bundle(entry: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName,
    target: 'chrome148',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
