/** Plain texts, tables in every encoding, markup, letters, contacts and keys. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ANNA, CLEAN_SENTENCE, PRICES, people, SENTENCE, TABLE } from './people';
import { type Recipe, run } from './recipe';

const csv = (table: readonly (readonly string[])[], separator = ';') =>
  `${table.map((row) => row.join(separator)).join('\n')}\n`;
const russian = csv(TABLE)
  .replace(/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g, 'и')
  .replaceAll('№', 'N');

/** iconv does what the platform cannot: write the old tables. */
function encoded(text: string, encoding: string): Buffer {
  return run('iconv', ['-f', 'UTF-8', '-t', encoding], text);
}

const simple = (file: string, madeBy: string, content: () => string | Buffer, more: Partial<Recipe> = {}): Recipe => ({
  file,
  madeBy,
  holds: ['iin'],
  make: (path) => writeFileSync(path, content()),
  ...more,
});

export function texts(): Recipe[] {
  const encodings = {
    cp1251: 'CP1251',
    cp866: 'CP866',
    koi8: 'KOI8-R',
    utf16le: 'UTF-16LE',
    utf16: 'UTF-16',
    utf8: 'UTF-8',
  };
  const json = JSON.stringify({ citizen: { name: ANNA.name, iin: ANNA.iin, diagnosis: ANNA.diagnosis } });
  return [
    ...Object.entries(encodings).map(([name, encoding]) =>
      simple(`table-${name}.csv`, 'iconv', () => encoded(name.startsWith('utf') ? csv(TABLE) : russian, encoding), {
        notes: ['rows'],
      }),
    ),
    simple('table.tsv', 'iconv', () => csv(TABLE, '\t'), { notes: ['rows'] }),
    simple(
      'table-zeros.csv',
      'LibreOffice',
      () =>
        csv([
          ['ФИО', 'ИИН'],
          ...people(4).map(({ name }, i) => [name, ['50312604128', '10704596412', '612345678', '229590370'][i] ?? '']),
        ]).replace('612345678', '229590370'),
      {},
    ),
    simple('note.txt', 'printf', () => SENTENCE),
    simple('note.md', 'printf', () => `# Выписка\n\n- ${SENTENCE}\n`),
    simple(
      'server.log',
      'printf',
      () => `2026-03-01T10:00:00Z INFO login ok\n2026-03-01T10:00:01Z WARN проверка ИИН ${ANNA.iin} не пройдена\n`,
    ),
    simple('person.json', 'JSON.stringify', () => json),
    simple('person-escaped.json', 'python3', () =>
      run('python3', ['-c', 'import json,sys; print(json.dumps(json.load(sys.stdin)))'], json),
    ),
    simple(
      'person.xml',
      'printf',
      () =>
        `<?xml version="1.0" encoding="windows-1251"?><citizen><fio>Ким Виктор</fio><iin>${ANNA.iin}</iin></citizen>`,
    ),
    simple(
      'page.html',
      'printf',
      () =>
        `<!doctype html><meta charset="utf-8"><title>Ответ</title><p>${CLEAN_SENTENCE}</p><!-- ${SENTENCE} --><script>var x = 1;</script>`,
    ),
    simple('dump.sql', 'sqlite3', () =>
      run(
        'sqlite3',
        [':memory:'],
        `create table citizens(name text, iin text, phone text); ${people(5)
          .map((p) => `insert into citizens values('${p.name}','${p.iin}','${p.phone}');`)
          .join('')} .dump`
          .replaceAll('; .dump', ';\n.dump')
          .replaceAll(';.dump', ';\n.dump')
          .replace(/ \.dump/, '\n.dump\n'),
      ),
    ),
    simple(
      'settings.env',
      'printf',
      () =>
        'DB_HOST=10.0.0.5\nDB_USER=app\nDB_PASSWORD=Zx81!qLm#4vN\nDATABASE_URL=postgres://app:Zx81qLm4vN@10.0.0.5:5432/citizens\n',
      { holds: ['secret-key'] },
    ),
    simple('letter.eml', 'python3', () => letter('base64')),
    simple('letter-quoted.eml', 'python3', () => letter('quoted-printable')),
    simple('letter-attached.eml', 'python3', () => letter('base64', true), { notes: ['inside'] }),
    simple('contacts.vcf', 'printf', () =>
      people(4)
        .map(
          (p) => `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${p.name}\r\nTEL:${p.phone}\r\nNOTE:ИИН ${p.iin}\r\nEND:VCARD\r\n`,
        )
        .join(''),
    ),
    simple('contact-quoted.vcf', 'python3', () => quotedCard()),
    simple(
      'visit.ics',
      'printf',
      () =>
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Приём\r\nDESCRIPTION:Пациент ${ANNA.name}\\, ИИН ${ANNA.iin.slice(0, 7)}\r\n ${ANNA.iin.slice(7)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
    ),
    ...clean(),
    ...keys(),
  ];
}

function clean(): Recipe[] {
  const none: Partial<Recipe> = { holds: [] };
  return [
    simple('prices.csv', 'printf', () => csv(PRICES), none),
    simple('agenda.txt', 'printf', () => CLEAN_SENTENCE.repeat(3), none),
    simple('readme.md', 'printf', () => '# Инструкция\n\n1. Откройте программу.\n2. Нажмите «Сохранить».\n', none),
    simple(
      'build.log',
      'printf',
      () => '2026-03-01T10:00:00.123456Z compiled 1234567890 bytes in 12.5 s, id 7f3a9c\n'.repeat(50),
      none,
    ),
    simple(
      'page-clean.html',
      'printf',
      () => `<html><body><h1>Асхана мәзірі</h1><p>${CLEAN_SENTENCE}</p></body></html>`,
      none,
    ),
    simple(
      'catalogue.xml',
      'printf',
      () => '<catalogue><item code="4870001234567"><name>Бумага</name><price>2100</price></item></catalogue>',
      none,
    ),
    simple(
      'package.json',
      'npm',
      () => '{"name":"demo","version":"1.0.0","scripts":{"build":"tsc"},"dependencies":{"left-pad":"1.3.0"}}',
      none,
    ),
    simple(
      'holiday.ics',
      'printf',
      () =>
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Наурыз\r\nDTSTART:20260321\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      none,
    ),
    simple('empty.txt', 'touch', () => '', none),
  ];
}

function letter(encoding: string, isAttached = false): Buffer {
  const script = `
import sys
from email.message import EmailMessage
m = EmailMessage(); m['From'] = 'Канцелярия <office@example.kz>'; m['To'] = 'archive@example.kz'; m['Subject'] = 'Направление'
m['Date'] = 'Mon, 02 Mar 2026 10:00:00 +0500'; m['Message-ID'] = '<1@example.kz>'
text = sys.stdin.read()
m.set_content('Во вложении список.' if ${isAttached ? 'True' : 'False'} else text, cte='${encoding}')
if ${isAttached ? 'True' : 'False'}: m.add_attachment(text.encode('utf-8'), maintype='text', subtype='csv', filename='Список.csv')
sys.stdout.buffer.write(m.as_bytes())`;
  return run('python3', ['-c', script], isAttached ? csv(TABLE) : SENTENCE);
}

function quotedCard(): string {
  const quoted = run(
    'python3',
    [
      '-c',
      'import quopri,sys; sys.stdout.buffer.write(quopri.encodestring(sys.stdin.buffer.read(), quotetabs=False).replace(b"\\n", b"\\r\\n"))',
    ],
    `${ANNA.name}, ИИН ${ANNA.iin}`,
  ).toString();
  return `BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted}\r\nTEL;CELL:${ANNA.phone}\r\nEND:VCARD\r\n`;
}

function keys(): Recipe[] {
  const folder = mkdtempSync(join(tmpdir(), 'keys-'));
  const at = (name: string) => join(folder, name);
  const openssl = (...args: string[]) => run('openssl', args);
  openssl(
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/C=KZ/CN=EXAMPLE ONLY',
    '-days',
    '30',
    '-keyout',
    at('key.pem'),
    '-out',
    at('cert.pem'),
  );
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    at('key.pem'),
    '-in',
    at('cert.pem'),
    '-passout',
    'pass:123456',
    '-out',
    at('key.p12'),
  );
  openssl('pkcs8', '-topk8', '-in', at('key.pem'), '-passout', 'pass:123456', '-out', at('locked.pem'));
  openssl('pkcs8', '-topk8', '-in', at('key.pem'), '-outform', 'DER', '-nocrypt', '-out', at('key.der'));
  openssl(
    'pkcs8',
    '-topk8',
    '-in',
    at('key.pem'),
    '-outform',
    'DER',
    '-passout',
    'pass:123456',
    '-out',
    at('locked.der'),
  );
  openssl('rsa', '-in', at('key.pem'), '-traditional', '-outform', 'DER', '-out', at('rsa.der'));
  openssl('x509', '-in', at('cert.pem'), '-outform', 'DER', '-out', at('cert.cer'));
  openssl('ecparam', '-genkey', '-name', 'prime256v1', '-noout', '-out', at('ec.pem'));
  run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', 'example', '-f', at('ssh')]);
  const gpg = ['--homedir', folder, '--batch', '--passphrase', '', '--pinentry-mode', 'loopback'];
  run('gpg', [...gpg, '--quick-gen-key', 'example@example.kz', 'rsa2048']);
  const copy = (file: string, name: string, madeBy: string, more: Partial<Recipe>) =>
    simple(file, madeBy, () => readFileSync(at(name)), more);
  const eds: Partial<Recipe> = { holds: ['eds-key'] };
  const secret: Partial<Recipe> = { holds: ['secret-key'] };
  return [
    copy('GOST512_key.p12', 'key.p12', 'openssl', eds),
    copy('key-unnamed.bin', 'key.p12', 'openssl', eds),
    copy('private.pem', 'key.pem', 'openssl', secret),
    copy('private-locked.pem', 'locked.pem', 'openssl', secret),
    copy('private.der', 'key.der', 'openssl', eds),
    copy('private-locked.der', 'locked.der', 'openssl', eds),
    copy('private-rsa.der', 'rsa.der', 'openssl', eds),
    copy('ec.key', 'ec.pem', 'openssl', secret),
    copy('id_ed25519', 'ssh', 'ssh-keygen', secret),
    copy('id_ed25519.pub', 'ssh.pub', 'ssh-keygen', { holds: [] }),
    copy('public.pem', 'cert.pem', 'openssl', { holds: [] }),
    copy('public.cer', 'cert.cer', 'openssl', { holds: [], outcome: 'unsupported' }),
    simple('secret.asc', 'gpg', () => run('gpg', [...gpg, '--armor', '--export-secret-keys']), secret),
    simple('secret.gpg', 'gpg', () => run('gpg', [...gpg, '--export-secret-keys']), eds),
  ];
}
