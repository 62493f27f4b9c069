import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { MESSENGERS } from './lib/messengers';
import { TARGET_MATCHES } from './lib/move/target';

/** Public half of a key that gives every unpacked build the same Chromium id; policies name that id. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwSxFPYZswrn7Otnh7AICE9dLSw/jXDV/7QYn2KnhQmLoUwdKIE3gxA7DSAgjJL4cB8er56YMdQR4TKbknWxHJ7HUtmWVzOwYmASw3bToRU5R6aRh64I0OTWucrkSqqsGKf45xAuD+pyRlK1jGv6W0xFhq2L9+bcd3cEePqhuwRMBRKnN4Gm7S1oSdtf5OINOuoYH13Y+XluraE0aH/82Gs6Ey0zUhVUHk/dCnhz4A6hgtP5DK3jxcGl3K0UekwqAJ/y8AeTPEu0Chq4Oelyu4SPMgOVGDqPdkkS8Z7BPDLlKGB0IxrfuElkm9HMwrSFjkB/dByxzRUcyH7k6jnlh2wIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The reader's worker loads each parser when the first file of its kind comes: only modules can do that.
  vite: () => ({
    plugins: [preact()],
    worker: { format: 'es' },
    // charts.css 1.1 declares properties without an initial value; browsers skip these, so may the minifier.
    css: { lightningcss: { errorRecovery: true } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'ru',
    // Alarms end what was moved after five minutes. Scripting: a way into messengers that are open already or that the
    // organisation names. Chromium has no other place to read files in than an offscreen document.
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['offscreen'])],
    host_permissions: browser === 'firefox' ? [] : [...MESSENGERS.flatMap(({ matches }) => matches), ...TARGET_MATCHES],
    // Asked for only where the organisation names a messenger of its own.
    optional_host_permissions: ['https://*/*'],
    // Nothing but the package itself: no page of ours can reach the network.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'",
    },
    ...(browser === 'firefox' ? FIREFOX : CHROMIUM),
  }),
});

const CHROMIUM = {
  key: CHROMIUM_KEY,
  // Files go to the reader as files, not as JSON: since Chromium 148.
  minimum_chrome_version: '148',
  message_serialization: 'structured_clone',
  storage: { managed_schema: 'managed_schema.json' },
};

const FIREFOX = {
  browser_specific_settings: {
    gecko: { id: 'saqtan@saqtan.kz', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
  },
};
