/** The kit's files read back by the rules of each format: what goes in must come out. */
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { listKeys } from '@/lib/policy/keys';
import { parsePolicy } from '@/lib/policy/parse';
import { kitFiles } from '../../../scripts/kit/files';
import { FIREFOX_ID } from '../../../scripts/kit/rollout';

/** Every top-level key at once, with its example. */
const keys = listKeys();
const policy = Object.fromEntries(
  keys.filter(({ path }) => !/[.[]/.test(path)).map(({ path, facts }) => [path, facts.example]),
);
const ID = 'a'.repeat(32);
const files = kitFiles({
  ...{ chromiumId: ID, firefoxId: FIREFOX_ID, baseUrl: 'https://u.example.kz/saqtan', version: '0.1.0' },
  policy: { ...policy, organisation: 'Банк "Мысал" \\ & <Ко>' },
});
const expected = { ...policy, organisation: 'Банк "Мысал" \\ & <Ко>' };

interface Xml {
  name: string;
  attribs: Record<string, string>;
  children: Xml[];
  text: string;
}

function parseXml(path: string): Xml {
  const read = (node: { type: string; data?: string; name?: string; attribs?: object; children?: unknown[] }): Xml => {
    const nodes = (node.children ?? []) as (typeof node)[];
    return {
      name: node.name ?? '',
      attribs: (node.attribs ?? {}) as Record<string, string>,
      children: nodes.filter(({ type }) => type === 'tag').map(read),
      text: nodes.map(({ data = '' }) => data).join(''),
    };
  };
  return read(parseDocument(files[path] ?? '', { xmlMode: true, decodeEntities: true }) as never);
}

const all = (xml: Xml, name: string): Xml[] => [
  ...xml.children.filter((child) => child.name === name),
  ...xml.children.flatMap((child) => all(child, name)),
];

function plistValue({ name, text, children }: Xml): unknown {
  switch (name) {
    case 'dict': {
      const pairs = children.flatMap((child, index) => (index % 2 === 0 ? [[child.text, children[index + 1]]] : []));
      return Object.fromEntries(pairs.map(([key, value]) => [key, plistValue(value as Xml)]));
    }
    case 'array':
      return children.map(plistValue);
    case 'integer':
      return Number(text);
    case 'string':
      return text;
    case 'true':
    case 'false':
      return name === 'true';
    default:
      throw new Error(`<${name}> has no place in a property list`);
  }
}

/** `reg import`: sections, then `"name"=value` lines; a value is a number or a string in which only `\` and `"` are escaped. */
function parseRegistry(text: string): Record<string, Record<string, unknown>> {
  const [head, blank, ...lines] = text.split('\r\n');
  expect([head, blank]).toEqual(['Windows Registry Editor Version 5.00', '']);
  const sections: Record<string, Record<string, unknown>> = {};
  let section: Record<string, unknown> = {};
  for (const line of lines.filter((one) => one !== '' && !one.startsWith('[-'))) {
    const [, path] = /^\[(HKEY_LOCAL_MACHINE\\.+)\]$/.exec(line) ?? [];
    if (path !== undefined) {
      section = sections[path] = {};
      continue;
    }
    const [, name = '', hex, string] =
      /^"((?:[^"\\]|\\.)+)"=(?:dword:([\da-f]{8})|"((?:[^"\\]|\\["\\])*)")$/.exec(line) ?? [];
    expect(hex ?? string, line).toBeDefined();
    section[name] = hex === undefined ? string?.replace(/\\(.)/g, '$1') : Number.parseInt(hex, 16);
  }
  return sections;
}

/** What Chromium makes of a registry value under the managed schema. */
function typed(name: string, value: unknown): unknown {
  const type = keys.find(({ path }) => path === name)?.type;
  if (type === 'boolean') return value !== 0;
  return type === 'array' || type === 'object' ? JSON.parse(String(value)) : value;
}

describe('the kit', () => {
  it('carries every top-level key', () => {
    expect(parsePolicy(expected).problems).toEqual([]);
    expect(Object.keys(policy).length).toBeGreaterThan(15);
  });

  it.each(['chrome', 'edge'])('%s.reg gives Chromium the same policy back', (browser) => {
    const sections = parseRegistry(files[`windows/${browser}.reg`] ?? '');
    const [path = ''] = Object.keys(sections).filter((one) => one.endsWith(`3rdparty\\extensions\\${ID}\\policy`));
    const values = Object.entries(sections[path] ?? {}).map(([name, value]) => [name, typed(name, value)]);
    expect(Object.fromEntries(values)).toEqual(expected);
    const [settings = ''] = Object.keys(sections).filter((one) => one.endsWith(`ExtensionSettings\\${ID}`));
    expect(sections[settings]).toMatchObject({ installation_mode: 'force_installed', override_update_url: 1 });
  });

  it.each(['chrome', 'edge'])('%s.mobileconfig is a profile with the same policy', (browser) => {
    const [root] = parseXml(`macos/${browser}.mobileconfig`).children;
    const profile = plistValue(root?.children[0] as Xml) as { PayloadContent: Record<string, unknown>[] };
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadVersion: 1 });
    const [install, values] = profile.PayloadContent;
    expect(install).toHaveProperty(`ExtensionSettings.${ID}.update_url`, 'https://u.example.kz/saqtan/update.xml');
    expect(values).toMatchObject({ ...expected, PayloadEnabled: true });
    const uuids = [profile, ...profile.PayloadContent].map((one) => (one as { PayloadUUID: string }).PayloadUUID);
    expect(new Set(uuids).size).toBe(3);
    for (const uuid of uuids) expect(uuid).toMatch(/^[\dA-F]{8}-([\dA-F]{4}-){3}[\dA-F]{12}$/);
  });

  it('firefox.mobileconfig says the same as policies.json', () => {
    const [root] = parseXml('macos/firefox.mobileconfig').children;
    const { PayloadContent } = plistValue(root?.children[0] as Xml) as { PayloadContent: object[] };
    const { policies } = JSON.parse(files['firefox/policies.json'] ?? '');
    expect(PayloadContent[0]).toMatchObject({ ...policies, EnterprisePoliciesEnabled: true });
    expect(policies['3rdparty'].Extensions[FIREFOX_ID]).toEqual(expected);
  });

  it('update.xml names the package in the way Chromium asks for', () => {
    const [root] = parseXml('host/update.xml').children;
    expect(root).toMatchObject({ name: 'gupdate', attribs: { protocol: '2.0' } });
    expect(root?.attribs.xmlns).toBe('http://www.google.com/update2/response');
    const [app] = all(root as Xml, 'app');
    expect(app).toMatchObject({ attribs: { appid: ID } });
    expect(app?.children[0]?.attribs).toEqual({
      codebase: 'https://u.example.kz/saqtan/saqtan-0.1.0.crx',
      version: '0.1.0',
    });
  });
});

describe.each(['chrome', 'edge'])('the template for %s', (browser) => {
  const admx = parseXml(`windows/admx/saqtan-${browser}.admx`).children[0] as Xml;
  const policies = all(admx, 'policy');

  it('has its parts in the order the schema demands', () => {
    expect(admx.name).toBe('policyDefinitions');
    expect(admx.attribs).toMatchObject({ revision: '1.0', schemaVersion: '1.0' });
    expect(admx.children.map(({ name }) => name)).toEqual([
      'policyNamespaces',
      'resources',
      'supportedOn',
      'categories',
      'policies',
    ]);
  });

  it('writes each key where Chromium reads it, under a name the schema takes', () => {
    expect(policies.map(({ attribs }) => attribs.name).sort()).toEqual(Object.keys(policy).sort());
    for (const { attribs } of policies) {
      expect(attribs.name).toMatch(/^[A-Za-z0-9_]+$/);
      expect(attribs.key).toMatch(
        new RegExp(`^SOFTWARE\\\\Policies\\\\.*\\\\3rdparty\\\\extensions\\\\${ID}\\\\policy$`),
      );
      expect(attribs.class).toMatch(/^(Machine|User|Both)$/);
    }
  });

  it('refers to nothing that is not defined', () => {
    const categories = all(admx, 'category').map(({ attribs }) => attribs.name);
    const supported = all(all(admx, 'definitions')[0] as Xml, 'definition').map(({ attribs }) => attribs.name);
    for (const one of policies) {
      expect(one.children.map(({ name }) => name)).toEqual(['parentCategory', 'supportedOn', 'elements']);
      expect(categories).toContain(one.children[0]?.attribs.ref);
      expect(supported).toContain(one.children[1]?.attribs.ref);
    }
  });

  it.each(['en-US', 'ru-RU', 'kk-KZ'])('has a word and a field for everything in %s', (folder) => {
    const adml = parseXml(`windows/admx/${folder}/saqtan-${browser}.adml`).children[0] as Xml;
    const ids = all(adml, 'string').map(({ attribs }) => attribs.id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...(files[`windows/admx/saqtan-${browser}.admx`] ?? '').matchAll(/\$\(string\.([^)]+)\)/g)];
    for (const [, id] of asked) expect(ids).toContain(id);
    for (const one of policies) {
      const fields = one.children[2]?.children.map(({ attribs }) => attribs.id);
      const presentation = all(adml, 'presentation').find(({ attribs }) => attribs.id === one.attribs.name);
      expect(presentation?.children.map(({ attribs }) => attribs.refId)).toEqual(fields);
    }
  });
});
