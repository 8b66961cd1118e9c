import type { NoteRecord } from '../store/schema.ts';

/** Raised when an older reader could misread what is written. */
const formatVersion = 1;

/** A backup that can't be read to its end. */
export class DamagedBackup extends Error {
  override name = 'DamagedBackup';
}

/** Lines are handed on in blocks of about this many UTF-16 units. */
const blockLength = 1 << 16;

/**
 * Records as a backup file: gzip of one JSON text a line, the first saying what
 * it is, the last how many there were, so that a file that was cut short shows.
 */
export function writeBackup(records: AsyncIterable<NoteRecord>): ReadableStream<Uint8Array> {
  return streamOf(blocks(records))
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>);
}

async function* blocks(records: AsyncIterable<NoteRecord>): AsyncGenerator<string> {
  let block = `${JSON.stringify({ format: 'chu-giai-backup', version: formatVersion })}\n`;
  let count = 0;
  for await (const record of records) {
    count += 1;
    block += `${JSON.stringify(record)}\n`;
    if (block.length < blockLength) continue;
    yield block;
    block = '';
  }
  yield `${block}${JSON.stringify({ count })}\n`;
}

/**
 * The records of a backup file.
 * @throws DamagedBackup if it is cut short, altered, or of a newer format
 */
export async function readBackup(file: Blob): Promise<NoteRecord[]> {
  const records: NoteRecord[] = [];
  let head: unknown = null;
  let count: number | null = null;
  const take = (line: string): void => {
    if (count !== null) throw new DamagedBackup('something follows the end');
    const value: unknown = JSON.parse(line);
    if (head === null) {
      if (!isHead(value)) throw new DamagedBackup('no backup of this format');
      head = value;
    } else if (isRecord(value)) records.push(value);
    else count = countOf(value);
  };
  try {
    const text = file
      .stream()
      .pipeThrough(new DecompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
      .pipeThrough(new TextDecoderStream('utf-8', { fatal: true }) as TextTransform);
    let rest = '';
    const reader = text.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const lines = (rest + read.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) take(line);
    }
    if (rest !== '') take(rest);
  } catch (error) {
    throw error instanceof DamagedBackup ? error : new DamagedBackup(String(error));
  }
  if (count !== records.length) throw new DamagedBackup(`${records.length} notes of ${count}`);
  return records;
}

type TextTransform = ReadableWritablePair<string, Uint8Array>;

function isHead(value: unknown): boolean {
  const { format, version } = fieldsOf(value);
  return format === 'chu-giai-backup' && version === formatVersion;
}

// The file carries its own check sum: what was written is what is read.
function isRecord(value: unknown): value is NoteRecord {
  const { id, revision } = fieldsOf(value);
  return typeof id === 'string' && typeof revision === 'number';
}

function countOf(value: unknown): number {
  const { count } = fieldsOf(value);
  if (typeof count !== 'number') throw new DamagedBackup('a line is no note');
  return count;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** A stream that takes the next value when the one before is wanted no more. */
function streamOf(values: AsyncGenerator<string>): ReadableStream<string> {
  return new ReadableStream<string>({
    async pull(controller) {
      const { done, value } = await values.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await values.return(undefined);
    },
  });
}
