import './browser-double.ts';
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { covers, hostOfOrigin, originOf } from '../../../src/added-origins.ts';

describe('the pattern of a page’s site', () => {
  const cases: readonly (readonly [string, string | null])[] = [
    ['https://tinhailam.vn/a.html', '*://*.tinhailam.vn/*'],
    ['http://www.tinhailam.vn:8080/a', '*://*.tinhailam.vn/*'],
    ['https://m.tinhailam.com.vn/', '*://*.tinhailam.com.vn/*'],
    ['https://xa-hoi.tinhailam.vn/', '*://*.xa-hoi.tinhailam.vn/*'],
    // Never all that is registered under a shared name.
    ['https://www.gov.vn/', '*://*.www.gov.vn/*'],
    ['https://com.vn/', '*://com.vn/*'],
    ['https://m.vn/', '*://*.m.vn/*'],
    ['http://localhost:8000/', '*://localhost/*'],
    ['http://192.168.1.4/bao', '*://192.168.1.4/*'],
    ['http://[::1]/', '*://[::1]/*'],
    ['file:///bai.html', null],
    ['about:blank', null],
    ['chrome://extensions/', null],
    ['', null],
  ];
  for (const [address, expected] of cases) {
    test(address, () => assert.equal(originOf(address), expected));
  }
});

test('a pattern covers its host, those below, and nothing that only looks alike', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['*://*.tin.vn/*', 'https://tin.vn/a', true],
    ['*://*.tin.vn/*', 'http://www.tin.vn:80/', true],
    ['*://*.tin.vn/*', 'https://xtin.vn/', false],
    ['*://*.tin.vn/*', 'file://tin.vn/', false],
    ['*://tin.vn/*', 'https://www.tin.vn/', false],
    ['https://tin.vn/*', 'http://tin.vn/', false],
    ['*://*/*', 'https://x.vn/', true],
    ['<all_urls>', 'https://x.vn/', true],
    ['*://*.tin.vn/*', 'no address', false],
  ];
  for (const [origin, address, expected] of cases) {
    assert.equal(covers(origin, address), expected, `${origin} ${address}`);
    const host = hostOfOrigin(origin);
    assert.ok(!/[/:]/.test(host), host);
  }
  assert.equal(hostOfOrigin('<all_urls>'), '*');
});
