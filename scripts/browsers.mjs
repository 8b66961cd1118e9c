/**
 * Finds the browsers that the tools drive: environment variable, PATH, usual
 * places, Playwright's own downloads. Plain JavaScript, because set-up runs it
 * before there is anything that could compile TypeScript.
 */
import { accessSync, constants, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const home = homedir();

const places = {
  chromium: {
    variables: ['CHROMIUM_PATH', 'CHROME_PATH', 'CHROMIUM'],
    // Branded Chrome ignores --load-extension since 137, so it is no candidate.
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    files: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${process.env.LOCALAPPDATA ?? ''}\\Chromium\\Application\\chrome.exe`,
    ],
    downloads: [
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    ],
  },
  firefox: {
    variables: ['FIREFOX_PATH', 'FIREFOX'],
    commands: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
    files: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    downloads: [
      'firefox/firefox',
      'firefox/Nightly.app/Contents/MacOS/firefox',
      'firefox/firefox.exe',
    ],
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where Playwright keeps what it downloads. */
function downloadFolder() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(home, 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? home, 'ms-playwright');
  return join(home, '.cache/ms-playwright');
}

/**
 * The path of a browser's executable, or null if none is found.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variables, commands, files, downloads } = places[name];
  for (const variable of variables) {
    const file = process.env[variable];
    if (!file) continue;
    if (isExecutable(file)) return file;
    throw new Error(`${variable} is set to ${file}, which is not an executable file`);
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const command of commands) {
      const file = join(folder, process.platform === 'win32' ? `${command}.exe` : command);
      if (folder && isExecutable(file)) return file;
    }
  }
  for (const file of files) if (isExecutable(file)) return file;
  const folder = downloadFolder();
  let versions = [];
  try {
    versions = readdirSync(folder).filter(entry => entry.startsWith(`${name}-`));
  } catch {
    return null;
  }
  for (const version of versions.sort().reverse()) {
    for (const download of downloads) {
      const file = join(folder, version, download);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}
