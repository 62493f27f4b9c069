/** Loaded before The Lounge: it asks the network for its changelog, and falls over when there is none. */
const Module = require('node:module');

const load = Module._load;
const changelog = { checkForUpdates: () => undefined, fetch: async () => ({}), isUpdateAvailable: false };
Module._load = (name, ...rest) =>
  name === './plugins/changelog' ? { __esModule: true, default: changelog } : load(name, ...rest);
