/** Makes the collection of attachments that the tests read, with the programs people use, and says what each file holds. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './collection/documents';
import { locked } from './collection/locked';
import { convertAll } from './collection/office';
import { archives, broken, portable, printed } from './collection/packed';
import { pictures } from './collection/pictures';
import type { Expected, Recipe } from './collection/recipe';
import { seldom } from './collection/seldom';
import { sheets, slides } from './collection/sheets';
import { texts } from './collection/texts';

const FOLDER = join(process.cwd(), 'tests/fixtures/attachments/collection');

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const pathOf = (name: string) => join(FOLDER, name);

const recipes: Recipe[] = [
  ...documents(),
  ...sheets(),
  ...slides(),
  ...texts(),
  ...pictures(),
  ...archives(),
  ...portable(),
  ...locked(),
  ...seldom(),
  ...broken((name) => readFileSync(pathOf(name))),
];
convertAll();
for (const print of printed) await print();

const manifest: Expected[] = [];
for (const { make, outcome = 'read', holds = [], ...expected } of recipes) {
  make(pathOf(expected.file));
  manifest.push({ ...expected, outcome, holds });
}
writeFileSync(pathOf('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${manifest.length} files`);
