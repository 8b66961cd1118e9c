import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
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

/** Whether any process still runs that was given a profile on its command line, as the browser and its helpers are. */
function isInUse(profile: string): boolean {
  return readdirSync('/proc').some(name => {
    if (!/^\d+$/.test(name)) return false;
    try {
      // A process that has ended and waits to be asked for has no command line.
      return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(profile);
    } catch {
      return false;
    }
  });
}

/**
 * Waits until the browser that was killed has gone in fact: a system that is
 * busy takes its time to end processes, and a second browser must not meet the first.
 * @throws if it has not gone within half a minute
 */
export async function waitUntilGone(profile: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (isInUse(profile)) {
    if (Date.now() > end) throw new Error(`a killed browser still runs on ${profile}`);
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}
