import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameAddresses } from '../../../src/article/same-address.ts';
import { hostsOfSite } from '../../../src/article/sites.ts';

const same: readonly (readonly [one: string, other: string])[] = [
  ['https://cand.vn/thoi-su/bai-i712345/', 'https://cand.com.vn/thoi-su/bai-i712345/'],
  ['https://cand.com.vn/thoi-su/bai-i712345', 'https://www.cand.vn/thoi-su/bai-i712345/'],
  ['https://antg.cand.vn/bai-i1/', 'https://antg.cand.com.vn/bai-i1/'],
  ['https://znews.vn/bai-post1.html', 'http://news.zing.vn/bai-post1.html'],
  ['https://bao.example/bai?id=3', 'http://www.bao.example/bai?id=3'],
  ['http://localhost:8080/bai', 'https://localhost:8080/bai/'],
];
for (const [one, other] of same) {
  test(`one page: ${one} and ${other}`, () => {
    assert.equal(sameAddresses(one)[0], one);
    assert.ok(sameAddresses(one).includes(other), 'there');
    assert.ok(sameAddresses(other).includes(one), 'and back');
  });
}

const different: readonly (readonly [one: string, other: string])[] = [
  ['https://nhandan.vn/bai-post1.html', 'https://en.nhandan.vn/bai-post1.html'],
  ['https://cand.vn/a-i1/', 'https://vov.vn/a-i1/'],
  ['https://bao.example/bai?id=3', 'https://bao.example/bai?id=4'],
];
for (const [one, other] of different) {
  test(`two pages: ${one} and ${other}`, () => assert.ok(!sameAddresses(one).includes(other), one));
}

test('what is no web address has no other', () => {
  for (const address of ['file:///tmp/a.html', 'bài', '']) {
    assert.deepEqual(sameAddresses(address), [address]);
  }
});

test('a page without a paper of the table is looked up under few addresses', () => {
  assert.equal(sameAddresses('https://bao.example/bai').length, 8);
  assert.deepEqual(hostsOfSite('bao.example'), []);
  assert.deepEqual(hostsOfSite('www.cand.vn'), ['cand.vn', 'cand.com.vn']);
});
