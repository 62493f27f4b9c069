/** Compares an address with a match pattern the way browsers do: `https://*.host/path*`. */

/** Ports and queries play no part, as in the browsers' own comparison of hosts; a star in the host stands for itself too. */
export function isMatch(pattern: string, url: string): boolean {
  const [, scheme = '', host = '', path = ''] = /^(https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const address = new URL(url);
  if (address.protocol !== `${scheme}:` || !isHost(host, address.hostname)) return false;
  const parts = path.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(address.pathname);
}

function isHost(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const domain = pattern.slice(2);
  return host === domain || host.endsWith(`.${domain}`);
}
