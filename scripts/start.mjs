/** `npm start`: builds the extension and opens it on the practice messenger; without a display it plays the story. */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installBrowsers, installDependencies, run } from './install.mjs';
import { playStory } from './story.mjs';

const EXTENSION = join(process.cwd(), '.output', 'chrome-mv3');

/** Chrome itself no longer loads unpacked extensions from the command line; Chromium does. */
const CHROMIUM_PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main() {
  await installDependencies();
  await installBrowsers(['chromium']);
  const executablePath = CHROMIUM_PLACES.find((place) => place && existsSync(place));
  if (!executablePath)
    throw new Error('No Chromium found. Install it, or name it: CHROMIUM_PATH=/path/to/chromium npm start');

  console.log('Building the extension…');
  run('wxt', ['build']);

  const headless = process.argv.includes('--headless') || !hasDisplay();
  const profile = mkdtempSync(join(tmpdir(), 'saqtan-'));
  const { chromium } = await import('playwright');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1100, height: 760 } : null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--disable-extensions-except=${EXTENSION}`,
      `--load-extension=${EXTENSION}`,
    ],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(new URL('/training.html', worker.url()).href);
    if (headless) {
      mkdirSync('artifacts', { recursive: true });
      await playStory(page, 'artifacts');
    } else {
      console.log('The practice messenger is open. Write «ИИН 920308395171, проверьте» and press Enter.');
      console.log('Close the browser window to end.');
      await new Promise((resolve) => context.on('close', resolve));
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

main().catch((error) => {
  console.error(`\nnpm start could not go on: ${error.message}`);
  process.exitCode = 1;
});
