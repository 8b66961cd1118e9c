import { readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/** The browser process that runs on a profile, as the lock in the profile names it ("host-12345"); null if none does. */
function processOf(profile: string): number | null {
  try {
    const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
    // A killed browser leaves its lock; the number may be somebody else's by now.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(profile) ? pid : null;
  } catch {
    return null;
  }
}

/**
 * Kills the Chromium that runs on a profile with SIGKILL, all of its processes
 * at once, as if the power went. Whether there was one.
 */
export function killBrowser(profile: string): boolean {
  const pid = processOf(profile);
  if (pid === null) return false;
  try {
    // The driver starts it as the leader of a group of its own, its children are in it.
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
  return true;
}
