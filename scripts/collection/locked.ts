/** Documents under a password, stored by LibreOffice itself. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Recipe, run } from './recipe';

const FILTERS: Record<string, [kind: string, filter: string]> = {
  odt: ['swriter', 'writer8'],
  doc: ['swriter', 'MS Word 97'],
  ods: ['scalc', 'calc8'],
  xls: ['scalc', 'MS Excel 97'],
};

/** The office is started, asked over its own bridge, and ended. */
const SCRIPT = `
import subprocess, sys, time, uno, os
from com.sun.star.beans import PropertyValue
folder, profile = sys.argv[1], sys.argv[2]
office = subprocess.Popen(['soffice', '-env:UserInstallation=file://' + profile, '--headless', '--norestore', '--accept=pipe,name=saqtan;urp;'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
import atexit; atexit.register(lambda: (subprocess.call(['pkill', '-P', str(office.pid)]), office.kill()))
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext('com.sun.star.bridge.UnoUrlResolver', local)
for _ in range(120):
    try:
        context = resolver.resolve('uno:pipe,name=saqtan;urp;StarOffice.ComponentContext'); break
    except Exception: time.sleep(0.5)
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
def value(name, what):
    p = PropertyValue(); p.Name = name; p.Value = what; return p
for line in sys.stdin.read().split('\\n'):
    if not line: continue
    name, kind, kindfilter = line.split('|')
    d = desktop.loadComponentFromURL('private:factory/' + kind, '_blank', 0, (value('Hidden', True),))
    if kind == 'swriter': d.Text.String = 'text'
    else: d.Sheets.getByIndex(0).getCellByPosition(0, 0).String = 'text'
    d.storeToURL('file://' + folder + '/' + name, (value('FilterName', kindfilter), value('Password', 'secret')))
    d.close(True)
try: desktop.terminate()
except Exception: pass
office.wait(20)
`;

export function locked(): Recipe[] {
  const folder = mkdtempSync(join(tmpdir(), 'locked-'));
  const wanted = Object.entries(FILTERS).map(([format, [kind, filter]]) => `locked.${format}|${kind}|${filter}`);
  run('/usr/bin/python3', ['-c', SCRIPT, folder, join(folder, 'profile')], wanted.join('\n'));
  return [
    ...opened(folder),
    ...Object.keys(FILTERS).map(
      (format): Recipe => ({
        file: `locked.${format}`,
        madeBy: 'LibreOffice',
        outcome: 'encrypted',
        make: (path) => writeFileSync(path, readFileSync(join(folder, `locked.${format}`))),
      }),
    ),
  ];
}

/** What this LibreOffice refuses to write without its window: agile encryption, MS-OFFCRYPTO 2.3.4.10. */
function opened(folder: string): Recipe[] {
  run('npm', ['install', '--prefix', folder, 'officecrypto-tool@0.0.19']);
  const script = `
const { encrypt } = require(process.argv[1]);
const { readFileSync, writeFileSync } = require('node:fs');
Promise.resolve(encrypt(readFileSync(process.argv[2]), { password: 'secret' })).then((bytes) => writeFileSync(process.argv[3], bytes));`;
  return [['docx', 'text-clean.docx'] as const, ['xlsx', 'sheet-clean.xlsx'] as const].map(([format, original]) => ({
    file: `locked.${format}`,
    madeBy: 'officecrypto-tool',
    outcome: 'encrypted',
    make: (path) =>
      void run('node', [
        '-e',
        script,
        join(folder, 'node_modules/officecrypto-tool'),
        join(dirname(path), original),
        path,
      ]),
  }));
}
