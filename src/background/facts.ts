import { browser } from '../browser.ts';
import { createFactBase, type FactBase } from '../facts/fact-base.ts';
import type { Pack } from '../facts/schema.ts';

/** File names in `facts/`, put in by the build: the worker need not ask for a list. */
declare const FACT_PACKS: readonly string[];

let loading: Promise<FactBase> | null = null;

/** The bundled fact base: fetched and indexed once in the worker's life. */
export function factBase(): Promise<FactBase> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<FactBase> {
  const packs = FACT_PACKS.map(async name => {
    const response = await fetch(browser.runtime.getURL(`facts/${name}`));
    // Checked when it was built (`npm run facts:check`), and it is part of the extension.
    return (await response.json()) as Pack;
  });
  return createFactBase(await Promise.all(packs));
}
