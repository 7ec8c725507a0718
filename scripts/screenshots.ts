import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { chromium, type Page } from 'playwright-core';
import { runDemo } from './demo/run-demo.ts';

/** Takes the pictures of README from the demo's own page, with the machine's Chromium. */
const BROWSERS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const FOLDER = resolve(import.meta.dirname, '../docs');
const SIZE = { width: 1120, height: 1400 };

await main();

async function main(): Promise<void> {
  const executablePath = BROWSERS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    console.error('No Chromium was found: install one, or name it in CHROMIUM.');
    process.exitCode = 1;
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'earshot-pictures-'));
  const demo = await runDemo({ folder, isKept: false, port: 0, say: console.log });
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 2 });
    await page.goto(demo.workspace.url);
    await takePictures(page);
  } finally {
    await browser.close();
    await demo.stop();
    await rm(folder, { recursive: true, force: true });
  }
  process.exit();
}

async function takePictures(page: Page): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await page.getByText('checkout-feedback').first().click();
  await page.getByText("Today's customer").waitFor();
  await page.screenshot({ path: join(FOLDER, 'workspace.png') });
  await picture(page, { of: 'Rising:', name: 'digest' });
  await picture(page, { of: "Today's customer", name: 'story' });

  const story = page.locator('article.message').filter({ hasText: "Today's customer" }).last();
  await story.getByRole('button', { name: 'Wrong?' }).click();
  const reading = page.getByRole('dialog');
  await reading.getByText('Why did I read it this way?').waitFor();
  await reading.screenshot({ path: join(FOLDER, 'reading.png') });
  await reading.getByRole('button', { name: 'Close' }).last().click();
  await reading.waitFor({ state: 'hidden' });

  await picture(page, { of: 'Not a dip', name: 'dip' });
  const dip = page.locator('article.message').filter({ hasText: 'Not a dip' }).last();
  await dip.getByRole('button', { name: 'Why?' }).click();
  await picture(page, { of: 'How I know:', name: 'why' });

  const composer = page.getByRole('textbox').last();
  await composer.fill('/cx team Checkout');
  await composer.press('Enter');
  await picture(page, { of: 'the last 30 days', name: 'team' });

  await page.getByText('retouren-feedback').first().click();
  await picture(page, { of: 'De klant van vandaag', name: 'verhaal' });
}

/** One message of the channel on show, the newest that says `of`. */
async function picture(page: Page, { of, name }: { of: string; name: string }): Promise<void> {
  const message = page.locator('article.message').filter({ hasText: of }).last();
  await message.waitFor();
  await page.mouse.move(0, 0);
  await message.screenshot({ path: join(FOLDER, `${name}.png`) });
  console.log(`docs/${name}.png`);
}
