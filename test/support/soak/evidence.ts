/** What a soak keeps of each kill, so that a fault can be explained after the fact. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fault shows at the start after the next: so many kills are kept, with the newest. */
const roundsKept = 4;

/** The files of the last rounds as the kill left them, in a folder that stays if there was a fault. */
export class Evidence {
  readonly folder = mkdtempSync(join(tmpdir(), 'chu-giai-soak-evidence-'));
  #isKept = false;

  /** Copies what the browser has written, while no browser is at it. */
  keepRound(round: number, folders: Readonly<Record<string, string>>): void {
    for (const [name, from] of Object.entries(folders)) {
      const to = join(this.#folderOf(round), name);
      if (existsSync(from)) cpSync(from, to, { recursive: true });
    }
    rmSync(this.#folderOf(round - roundsKept), { recursive: true, force: true });
  }

  /** Writes down what was found; from now on the folder stays. */
  keepFault(round: number, found: Readonly<Record<string, unknown>>): void {
    this.#isKept = true;
    const folder = join(this.folder, `fault-${round}`);
    mkdirSync(folder, { recursive: true });
    for (const [name, value] of Object.entries(found)) {
      const text = Array.isArray(value) && value.every(line => typeof line === 'string');
      const content = text ? value.join('\n') : JSON.stringify(value, null, 2);
      writeFileSync(join(folder, `${name}.${text ? 'txt' : 'json'}`), `${content}\n`);
    }
    // The rounds before the first fault explain it; they are not to be given up for those behind it.
    for (let before = round; before > round - roundsKept; before--) {
      const from = this.#folderOf(before);
      if (existsSync(from)) cpSync(from, join(folder, `killed-${before}`), { recursive: true });
    }
  }

  /** Removes the folder if nothing was wrong; where it is otherwise. */
  end(): string | null {
    if (this.#isKept) return this.folder;
    rmSync(this.folder, { recursive: true, force: true });
    return null;
  }

  #folderOf(round: number): string {
    return join(this.folder, `round-${round}`);
  }
}
