/** Plays the story on the practice messenger without a display, says what happens and leaves pictures. */
import { join } from 'node:path';

const COMPOSER = '[data-practice-composer]';
const DRAFT = 'ИИН 920308395171, проверьте';
const CLEAN = 'Добрый день! Договор готов, заходите после обеда.';

/** @param page a Playwright page with the practice messenger open */
export async function playStory(page, folder) {
  const dialog = await dialogOf(page);
  const say = (text) => console.log(`  ${text}`);
  console.log('\nNo display here: the story is played in a hidden browser.\n');

  await write(page, CLEAN);
  await expectSent(page, CLEAN);
  say(`1. An ordinary message leaves, nobody is disturbed: «${CLEAN}»`);

  await write(page, DRAFT);
  await dialog.appear();
  say(`2. «${DRAFT}» + Enter: held. Nothing has left. The dialog says:`);
  for (const line of await dialog.lines()) say(`     │ ${line}`);
  await page.screenshot({ path: join(folder, 'warning.png') });

  await dialog.press('mask');
  const masked = await expectSent(page, /92•+71/);
  say(`3. «Mask and send»: what left is «${masked}»`);

  await write(page, DRAFT);
  await dialog.appear();
  await page.keyboard.press('Escape');
  await dialog.disappear();
  say(`4. Again, and Escape: the draft stands untouched in the composer: «${await page.inputValue(COMPOSER)}»`);

  await page.screenshot({ path: join(folder, 'practice.png') });
  console.log(`\nPictures: ${join(folder, 'warning.png')}, ${join(folder, 'practice.png')}`);
}

async function write(page, text) {
  await page.fill(COMPOSER, '');
  await page.click(COMPOSER);
  await page.keyboard.type(text, { delay: 5 });
  await page.keyboard.press('Enter');
}

async function expectSent(page, text) {
  const sent = page.locator('[data-practice-sent]').filter({ hasText: text }).last();
  await sent.waitFor({ timeout: 5000 });
  return (await sent.innerText()).trim().split('\n').at(-1);
}

/** The dialog lives in a closed shadow root: only the browser's own debugging view reaches in. */
async function dialogOf(page) {
  const session = await page.context().newCDPSession(page);
  const nodes = async () => {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    const host = find(root, (node) => attribute(node, 'data-saqtan') === 'hold');
    return host?.shadowRoots?.[0];
  };
  const waitFor = async (isThere) => {
    const end = Date.now() + 5000;
    while (Boolean(await nodes()) !== isThere) {
      if (Date.now() > end) throw new Error(isThere ? 'no dialog appeared' : 'the dialog did not go');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    appear: () => waitFor(true),
    disappear: () => waitFor(false),
    lines: async () => textLines(await nodes()),
    /** A press in the first moment is taken for a slip and ignored: like a person, press again. */
    async press(action) {
      for (let attempt = 0; attempt < 10 && (await nodes()); attempt++) {
        const button = find(await nodes(), (node) => attribute(node, 'data-action') === action);
        const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
        const [left, top, , , right, bottom] = model.content;
        await page.mouse.click((left + right) / 2, (top + bottom) / 2);
        await page.waitForTimeout(200);
      }
      await waitFor(false);
    },
  };
}

function find(node, matches) {
  if (!node || matches(node)) return node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}

function attribute(node, name) {
  const index = node.attributes?.indexOf(name) ?? -1;
  return index < 0 ? undefined : node.attributes[index + 1];
}

const BLOCKS = new Set([
  'P',
  'LI',
  'H1',
  'H2',
  'BUTTON',
  'SUMMARY',
  'DIV',
  'SECTION',
  'HEADER',
  'FOOTER',
  'DIALOG',
  'DL',
]);

function textLines(node) {
  const lines = [''];
  const walk = (each) => {
    if (each.nodeName === '#text') lines[lines.length - 1] += each.nodeValue;
    const isBlock = BLOCKS.has(each.nodeName);
    if (isBlock) lines.push('');
    else lines[lines.length - 1] += ' ';
    for (const child of each.children ?? []) walk(child);
    if (isBlock) lines.push('');
  };
  if (node) walk(node);
  return lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
