import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killBrowser } from './kill.ts';

/** Runs something with a browser profile of its own, and leaves neither it nor a browser on it behind. */
export async function withProfile(act: (profile: string) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'chu-giai-profile-'));
  try {
    await act(profile);
  } finally {
    killBrowser(profile);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
