import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { guardNamedHosts, patternsToAllow } from '@/lib/named-hosts';

type Script = { id: string; matches?: string[] };

const chat = { id: 'chat', name: 'Chat', matches: ['https://chat.example.kz/*'] };
const own = { id: 'own', name: 'Own', matches: ['https://web.whatsapp.com/*'] };
let registered: Script[] = [];
let allowed: string[] = [];

const scripting = {
  getRegisteredContentScripts: async () => registered,
  registerContentScripts: vi.fn(async (scripts: Script[]) => {
    registered = scripts;
  }),
  unregisterContentScripts: vi.fn(async () => {
    registered = [];
  }),
};

beforeEach(() => {
  registered = [];
  allowed = [];
  vi.clearAllMocks();
  vi.stubGlobal('chrome', { ...(globalThis as { chrome?: object }).chrome, scripting });
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    content_scripts: [{ matches: ['https://web.whatsapp.com/*'] }],
  } as never);
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.includes(one)),
    },
  });
});

it('asks for hosts the manifest does not cover, until they are allowed', async () => {
  expect(await patternsToAllow({ messengers: [chat, own] })).toEqual(chat.matches);
  allowed = chat.matches;
  expect(await patternsToAllow({ messengers: [chat, own] })).toEqual([]);
});

it('runs where it may, and leaves the scripts alone while nothing changes', async () => {
  expect(await guardNamedHosts({ messengers: [chat] })).toEqual([]);
  allowed = chat.matches;
  expect(await guardNamedHosts({ messengers: [chat] })).toEqual(chat.matches);
  expect(registered.map(({ matches }) => matches)).toEqual([chat.matches, chat.matches]);
  expect(await guardNamedHosts({ messengers: [chat] })).toEqual([]);
  expect(scripting.registerContentScripts).toHaveBeenCalledTimes(1);
  expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
});

it('leaves hosts the policy names no more', async () => {
  allowed = chat.matches;
  await guardNamedHosts({ messengers: [chat] });
  await guardNamedHosts({ messengers: [] });
  expect(registered).toEqual([]);
});
