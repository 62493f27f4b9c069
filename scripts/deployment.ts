/**
 * `npm run kit -- --policy FILE --url https://updates.example.kz/saqtan [--key key.pem] [--out artifacts/kit]`:
 * everything an administrator hands to browsers, for every system. Needs `npm run build` before. See docs/deploy.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPolicy, isError } from '../lib/rollout/check';
import { encode, kitFiles } from './kit/files';
import { packCrx, packXpi } from './kit/pack';
import { FIREFOX_ID, type Rollout, readOrMakeKey } from './kit/rollout';

const { values } = parseArgs({
  options: {
    policy: { type: 'string' },
    url: { type: 'string' },
    key: { type: 'string', default: 'saqtan-key.pem' },
    out: { type: 'string', default: 'artifacts/kit' },
  },
});

async function writeKit(policyPath: string, baseUrl: string): Promise<void> {
  const source = readFileSync(policyPath, 'utf8');
  const errors = checkPolicy(source).remarks.filter(isError);
  if (errors.length > 0) throw new Error(`${policyPath} has mistakes: npm run policy -- check ${policyPath}`);
  const key = readOrMakeKey(values.key);
  const { version } = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as { version: string };
  const policy = JSON.parse(source) as Record<string, unknown>;
  const rollout: Rollout = { chromiumId: key.chromiumId, firefoxId: FIREFOX_ID, baseUrl, version, policy };
  for (const [path, content] of Object.entries(kitFiles(rollout))) {
    const target = join(values.out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, encode(path, content));
    console.log(target);
  }
  const crx = join(values.out, 'host', `saqtan-${version}.crx`);
  packCrx('.output/chrome-mv3', crx, values.key, key.publicKey, rollout);
  const xpi = join(values.out, 'host', `saqtan-${version}.xpi`);
  await packXpi('.output/firefox-mv3', xpi, rollout);
  console.log(`${crx}\n${xpi}\n\nChromium id ${key.chromiumId}, Firefox id ${FIREFOX_ID}`);
  console.log(`Put the files of ${join(values.out, 'host')} at ${baseUrl}/`);
  if (key.isNew) console.log(`Keep ${values.key} safe: without it nothing installed with this kit can be updated.`);
}

const { policy, url } = values;
if (!policy || !url) {
  console.error(
    'npm run kit -- --policy FILE --url https://updates.example.kz/saqtan [--key key.pem] [--out artifacts/kit]',
  );
  process.exitCode = 2;
} else {
  await writeKit(policy, url.replace(/\/$/, ''));
}
