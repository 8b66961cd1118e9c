import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** LevelDB writes its log in blocks of so many bytes; no record's part crosses from one into the next. */
const blockLength = 32_768;
/** Checksum, length, type. */
const headerLength = 7;

/** How many bytes at the end of one of LevelDB's logs are the beginning of a record that was not written to its end. */
function halfAtEnd(log: Uint8Array): number {
  const view = new DataView(log.buffer, log.byteOffset, log.byteLength);
  for (let at = 0; at < log.length; ) {
    const left = blockLength - (at % blockLength);
    if (left < headerLength) {
      at += left;
      continue;
    }
    if (at + headerLength > log.length) return log.length - at;
    const next = at + headerLength + view.getUint16(at + 4, true);
    if (next > log.length) return log.length - at;
    at = next;
  }
  return 0;
}

/** Whether the newest log of a LevelDB ends in the half of a record, as a kill in the middle of a write leaves it. */
export function endsInHalfRecord(folder: string): boolean {
  try {
    const logs = readdirSync(folder).filter(name => name.endsWith('.log'));
    const newest = logs.sort().at(-1);
    return newest !== undefined && halfAtEnd(readFileSync(join(folder, newest))) > 0;
  } catch {
    // There is none yet.
    return false;
  }
}
