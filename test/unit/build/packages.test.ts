import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { buildExtension } from '../../../scripts/build.ts';
import { packageExtension } from '../../../scripts/package-extension.ts';

let folder = '';
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chu-giai-build-'));
  for (const target of ['chromium', 'firefox'] as const) {
    await buildExtension(target, join(folder, target), { development: false });
  }
});
after(() => rmSync(folder, { recursive: true, force: true }));

const manifestOf = (target: string) =>
  JSON.parse(readFileSync(join(folder, target, 'manifest.json'), 'utf8'));

/** kB gzip, from the issue: what a page, a waking worker and an opening popup can bear. */
const budgets = { content: 30, background: 150, popup: 40, panel: 40 };

for (const [name, budget] of Object.entries(budgets)) {
  test(`${name}.js is at most ${budget} kB gzip`, () => {
    const size = gzipSync(readFileSync(join(folder, 'chromium', `${name}.js`)), {
      level: 9,
    }).length;
    console.log(`${name}.js: ${(size / 1000).toFixed(1)} kB gzip`);
    assert.ok(size <= budget * 1000, `${size} bytes`);
  });
}

for (const target of ['chromium', 'firefox'] as const) {
  test(`the packaged ${target} manifest matches no localhost`, () => {
    const text = JSON.stringify(manifestOf(target));
    assert.ok(!/localhost|127\.0\.0\.1/.test(text));
    assert.ok(text.includes('*://nhandan.vn/*'));
  });

  test(`the ${target} package is byte-identical when made again`, async () => {
    const first = await packageExtension(target);
    const second = await packageExtension(target);
    assert.ok(Buffer.from(first).equals(Buffer.from(second)));
    const files = unzipSync(first);
    for (const name of [
      'manifest.json',
      'content.js',
      'background.js',
      'popup.html',
      'panel.html',
    ]) {
      assert.ok(name in files, `${name} is missing`);
    }
  });
}

test('each browser gets its own background and nothing of the other', () => {
  const chromium = manifestOf('chromium');
  const firefox = manifestOf('firefox');
  assert.deepEqual(chromium.background, { service_worker: 'background.js' });
  assert.deepEqual(firefox.background, { scripts: ['background.js'] });
  assert.equal(chromium.browser_specific_settings, undefined);
  assert.equal(typeof firefox.browser_specific_settings.gecko.id, 'string');
});

test('the panel is a side panel in Chromium and a sidebar in Firefox, which does not open by itself', () => {
  const chromium = manifestOf('chromium');
  const firefox = manifestOf('firefox');
  assert.deepEqual(chromium.side_panel, { default_path: 'panel.html' });
  assert.equal(chromium.sidebar_action, undefined);
  assert.equal(firefox.side_panel, undefined);
  assert.equal(firefox.permissions.includes('sidePanel'), false);
  const { default_panel, open_at_install } = firefox.sidebar_action;
  assert.deepEqual(
    { default_panel, open_at_install },
    {
      default_panel: 'panel.html',
      open_at_install: false,
    },
  );
  // Chromium refuses an extension that suggests more than four keys.
  const keys = Object.values<{ suggested_key?: object }>(chromium.commands);
  assert.equal(keys.filter(({ suggested_key }) => suggested_key).length, 4);
  assert.ok('panel' in chromium.commands, 'no command opens the panel in Chromium');
  assert.ok('_execute_sidebar_action' in firefox.commands, 'nor in Firefox');
  for (const { web_accessible_resources } of [chromium, firefox]) {
    const open = web_accessible_resources.flatMap(
      ({ resources }: { resources: string[] }) => resources,
    );
    assert.deepEqual(open, ['overlay.html']);
  }
});

test('no permission beyond those that README explains', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  for (const permission of manifestOf('chromium').permissions) {
    assert.ok(readme.includes(`\`${permission}\``), `README does not explain ${permission}`);
  }
  for (const target of ['chromium', 'firefox']) {
    // Asked for one by one, by the reader's click; the packages know none by themselves.
    assert.deepEqual(manifestOf(target).optional_host_permissions, ['*://*/*']);
  }
  assert.ok(readme.includes('`optional_host_permissions`'));
});
