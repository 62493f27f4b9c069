/** Starts LibreOffice once and has it convert, or store under a password, whatever waits in a folder. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { run } from './recipe';

const profile = mkdtempSync(join(tmpdir(), 'office-'));
const made = new Map<string, string>();

/** Sources to be converted, by target format: converting many at once takes as long as one. */
const waiting = new Map<string, string[]>();

export function plan(source: string, name: string, format: string): void {
  const folder = join(profile, 'sources');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, source);
  waiting.set(format, [...(waiting.get(format) ?? []), path]);
  made.set(`${name} ${format}`, '');
}

export function convertAll(): void {
  for (const [format, paths] of waiting) {
    const extension = format.split(':')[0] ?? format;
    const out = join(profile, extension);
    run('soffice', [
      `-env:UserInstallation=file://${profile}/user`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      ...paths,
    ]);
    for (const path of paths)
      made.set(`${basename(path)} ${format}`, join(out, basename(path).replace(/\.\w+$/, `.${extension}`)));
  }
  waiting.clear();
}

/** @returns the bytes of a planned conversion */
export function converted(name: string, format: string): Buffer {
  return readFileSync(made.get(`${name} ${format}`) ?? `not made: ${name} ${format}`);
}
