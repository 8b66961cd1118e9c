import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Backups } from '../../../../src/notes/backup/backups.ts';

/** A folder of files, some of which are gone when one looks at them. */
function folderOf(files: Readonly<Record<string, number | 'gone'>>) {
  return {
    async *values() {
      for (const [name, size] of Object.entries(files)) {
        yield {
          kind: 'file',
          name,
          getFile: async () => {
            if (size === 'gone') throw new DOMException('no such file', 'NotFoundError');
            return { size };
          },
        };
      }
    },
  };
}

test('a backup that is taken away while they are listed takes none of the others with it', async () => {
  const folder = folderOf({
    '2026-11-20T07.00.00.000Z_3.ndjson.gz': 300,
    '2026-11-21T07.00.00.000Z_4.ndjson.gz': 'gone',
    '2026-11-22T07.00.00.000Z_5.ndjson.gz': 500,
    '2026-11-22T08.00.00.000Z_5.ndjson.gz': 0,
    'x.crswap': 70,
  });
  const navigator = {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) },
  };
  Object.defineProperty(globalThis, 'navigator', { value: navigator, configurable: true });
  assert.deepEqual(
    (await new Backups().list()).map(({ made, notes, bytes }) => [made, notes, bytes]),
    [
      ['2026-11-22T07:00:00.000Z', 5, 500],
      ['2026-11-20T07:00:00.000Z', 3, 300],
    ],
  );
});
