/** The configuration of a chat server on the loopback: two accounts, web sockets, file uploads, nothing else. */

export const chatHost = 'chat.example.kz';
export const maximumUploadBytes = 10 * 1024 * 1024;

export interface ProsodyPlace {
  folder: string;
  port: number;
}

const modules = [
  ...['disco', 'roster', 'saslauth', 'carbons', 'pep', 'private', 'blocklist', 'vcard4', 'vcard_legacy', 'bookmarks'],
  ...['smacks', 'csi_simple', 'ping', 'register', 'time', 'version', 'mam', 'bosh', 'websocket', 'http'],
];

export function writeConfiguration({ folder, port }: ProsodyPlace): string {
  const enabled = modules.map((name) => `"${name}"`).join(', ');
  return `
modules_enabled = { ${enabled} }
modules_disabled = { "s2s", "tls" }
data_path = "${folder}/data"
pidfile = "${folder}/data/prosody.pid"
interfaces = { "127.0.0.1" }
c2s_ports = {}
s2s_ports = {}
component_ports = {}
http_ports = { ${port} }
http_interfaces = { "127.0.0.1" }
https_ports = {}
http_default_host = "${chatHost}"
trusted_proxies = { "127.0.0.1" }
consider_bosh_secure = true
consider_websocket_secure = true
cross_domain_websocket = true
allow_unencrypted_plain_auth = true
c2s_require_encryption = false
authentication = "internal_plain"
storage = "internal"
log = { info = "${folder}/data/prosody.log" }
VirtualHost "${chatHost}"
Component "conference.${chatHost}" "muc"
Component "upload.${chatHost}" "http_file_share"
  http_host = "${chatHost}"
  http_external_url = "https://${chatHost}/"
  http_file_share_size_limit = ${maximumUploadBytes}
`;
}
