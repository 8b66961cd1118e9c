/** The end of a log of LevelDB: whole, or cut in a record. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { endsInHalfRecord, leaveHalfRecord } from '../../support/soak/half-record.ts';

const folder = mkdtempSync(join(tmpdir(), 'chu-giai-log-'));
after(() => rmSync(folder, { recursive: true }));

/** Parts of records, of so many bytes each with their headers; a block ends where the next does not fit. */
function logOf(...lengths: number[]): Buffer {
  const log = Buffer.alloc(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const length of lengths) {
    if (length >= 7) log.writeUInt16LE(length - 7, at + 4);
    at += length;
  }
  return log;
}

const cases: readonly (readonly [string, Buffer, boolean])[] = [
  ['empty', Buffer.alloc(0), false],
  ['whole records', logOf(100, 2_000, 7), false],
  ['a record without its end', logOf(100, 2_000).subarray(0, 2_099), true],
  ['a header without a record', logOf(100, 2_000).subarray(0, 107), true],
  ['a part of a header', logOf(100, 2_000).subarray(0, 103), true],
  ['a block that ends in a part too small for a header, and another', logOf(32_764, 4, 90), false],
  ['a cut in the second block', logOf(32_764, 4, 90).subarray(0, 32_800), true],
];
for (const [name, log, expected] of cases) {
  test(name, () => {
    writeFileSync(join(folder, '000003.log'), log);
    assert.equal(endsInHalfRecord(folder), expected);
  });
}

test('a half that was left is found, once', () => {
  writeFileSync(join(folder, '000003.log'), logOf(100));
  const seen = new Set<string>();
  assert.equal(leaveHalfRecord(folder, 111, seen), true);
  assert.equal(endsInHalfRecord(folder), true);
  assert.equal(endsInHalfRecord(folder, seen), false);
  assert.equal(leaveHalfRecord(folder, 111, seen), false);
});
