import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const candidates = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser that the tests drive, or undefined where none is installed. */
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path));

// The test report counts skipped tests without saying why.
if (chromiumPath === undefined) {
  process.stderr.write('Browser tests are skipped: no Chromium was found; set CHROMIUM_PATH to one.\n');
}

/** Starts a headless Chromium with a fresh profile that makes no requests of its own. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('No Chromium is installed.');
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
