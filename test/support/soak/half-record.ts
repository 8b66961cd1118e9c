import { appendFileSync, readdirSync, readFileSync } from 'node:fs';
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

/** The log that a LevelDB in a folder writes now; null if there is none yet. */
function newestLog(folder: string): string | null {
  try {
    const logs = readdirSync(folder).filter(name => name.endsWith('.log'));
    const newest = logs.sort().at(-1);
    return newest === undefined ? null : join(folder, newest);
  } catch {
    return null;
  }
}

/**
 * Whether the newest log of a LevelDB ends in the half of a record, as a kill in the middle of a write leaves it.
 * @param seen logs in which there is one already: behind it a log can't be told into records. This one is added.
 */
export function endsInHalfRecord(folder: string, seen: Set<string> = new Set()): boolean {
  const log = newestLog(folder);
  if (log === null || seen.has(log) || halfAtEnd(readFileSync(log)) === 0) return false;
  seen.add(log);
  return true;
}

/**
 * Leaves the beginning of a record at the end of a log that ends whole. Chromium
 * writes each record in two system calls, first these bytes, and some four
 * records for each change of a note: a kill in between leaves just this, but one
 * has to wait long for it. Whether there was a log to leave it in.
 * @param length of what was to follow, in bytes; below `blockLength`
 * @param seen as in `endsInHalfRecord`
 */
export function leaveHalfRecord(
  folder: string,
  length: number,
  seen: Set<string> = new Set(),
): boolean {
  const log = newestLog(folder);
  if (log === null || seen.has(log)) return false;
  const bytes = readFileSync(log);
  const left = blockLength - (bytes.length % blockLength);
  // Nothing is written behind what was not finished, and a header stands in one block.
  if (halfAtEnd(bytes) > 0 || left < headerLength) return false;
  const header = Buffer.alloc(headerLength);
  header.writeUInt32LE(0x5a5a_5a5a, 0);
  header.writeUInt16LE(Math.min(length, left - headerLength), 4);
  header.writeUInt8(1, 6);
  appendFileSync(log, header);
  seen.add(log);
  return true;
}
