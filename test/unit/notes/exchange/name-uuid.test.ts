import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { nameUuid } from '../../../../src/notes/exchange/name-uuid.ts';

/** The same by Node's own SHA-1. */
function reference(name: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(name, 'utf8').digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [
    [0, 8],
    [8, 12],
    [12, 16],
    [16, 20],
    [20, 32],
  ]
    .map(at => hex.slice(...at))
    .join('-');
}

test('a name makes the UUID that RFC 9562 says', () => {
  assert.equal(nameUuid('http://www.example.com/'), reference('http://www.example.com/'));
  // Around the ends of SHA-1's blocks.
  for (let length = 0; length < 200; length++) {
    assert.equal(nameUuid('a'.repeat(length)), reference('a'.repeat(length)));
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), name => {
      assert.equal(nameUuid(name), reference(name));
    }),
  );
});
