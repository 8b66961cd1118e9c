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
    // Frameworks in their forms for development say what goes wrong; Vue with its compiler.
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
