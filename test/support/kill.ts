import { spawnSync } from 'node:child_process';

/** Kills every process of the browser that runs on a profile with SIGKILL: as if the power went. */
export function killBrowser(profile: string): void {
  const { error } = spawnSync('pkill', ['-KILL', '-f', profile]);
  if (error) throw error;
}
