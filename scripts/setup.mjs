/**
 * Brings a fresh clone to where `npm start` and `npm test` can run. Needs
 * nothing but Node 20.
 *
 *   --dependencies   only the npm packages, no browsers
 *   --quiet          says nothing when there is nothing to do
 *
 * All it says goes to standard error: `npm run annotate` writes JSON to
 * standard output.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browsers.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const options = new Set(process.argv.slice(2));
const say = line => process.stderr.write(`set-up: ${line}\n`);

function stop(line) {
  say(line);
  process.exit(1);
}

/** Runs a command with its output on standard error; says whether it succeeded. */
function run(command, args, env = {}) {
  say(`${command} ${args.join(' ')}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function installDependencies() {
  const stamp = join(root, 'node_modules/.chu-giai-setup');
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform} ${process.arch} ${process.versions.modules}`)
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
    stop(
      'the packages could not be installed: check the network and the npm registry, then try again',
    );
  }
  writeFileSync(stamp, wanted);
}

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };

function has(command) {
  const { status, error } = spawnSync(command, ['--version'], { stdio: 'ignore' });
  return !error && status === 0;
}

/** Installs browsers by Debian's packages where that is possible without a password, else by Playwright's download. */
function installBrowsers(names) {
  const isRoot = process.getuid?.() === 0;
  const sudo = !isRoot && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;
  if (process.platform === 'linux' && has('apt-get') && (isRoot || sudo)) {
    const [command, ...before] = isRoot ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = names.map(name => debianPackage[name]);
    run(command, [...before, 'update', '-qq'], env);
    run(
      command,
      [
        ...before,
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...packages,
        'fonts-noto-core',
      ],
      env,
    );
  }
  const missing = names.filter(name => !findBrowser(name));
  if (missing.length > 0) run('npx', ['playwright', 'install', ...missing]);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node 20 or newer is needed, this is ${process.versions.node}`);
}
installDependencies();

if (!options.has('--dependencies')) {
  const wanted = ['chromium', 'firefox'];
  const missing = wanted.filter(name => !findBrowser(name));
  if (missing.length > 0) installBrowsers(missing);
  for (const name of wanted) {
    const file = findBrowser(name);
    if (!file) {
      stop(
        `no ${name} was found and none could be installed: install ${name} (Debian: apt install ${debianPackage[name]}), or set ${name.toUpperCase()}_PATH to its executable`,
      );
    }
    if (!options.has('--quiet')) say(`${name}: ${file}`);
  }
}
