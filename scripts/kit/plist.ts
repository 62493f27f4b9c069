/** Property lists and configuration profiles of macOS. */
import { createHash } from 'node:crypto';

interface Payload {
  /** The preference domain the values are for. */
  type: string;
  values: Record<string, unknown>;
}

/** @param identifier in reverse domain form; the UUIDs follow from it, so that a new profile replaces the old one */
export function profile(identifier: string, title: string, payloads: readonly Payload[]): Record<string, unknown> {
  return {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: identifier,
    PayloadUUID: uuidOf(identifier),
    PayloadDisplayName: title,
    PayloadScope: 'System',
    PayloadContent: payloads.map(({ type, values }) => ({
      PayloadType: type,
      PayloadVersion: 1,
      PayloadIdentifier: `${identifier}.${type}`,
      PayloadUUID: uuidOf(`${identifier}.${type}`),
      PayloadEnabled: true,
      ...values,
    })),
  };
}

export function plist(value: Record<string, unknown>): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}
</plist>
`;
}

function element(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value)) {
    return [`${indent}<array>`, ...value.map((one) => element(one, inner)), `${indent}</array>`].join('\n');
  }
  const parts = Object.entries(value as Record<string, unknown>).map(
    ([name, part]) => `${inner}<key>${escapeXml(name)}</key>\n${element(part, inner)}`,
  );
  return [`${indent}<dict>`, ...parts, `${indent}</dict>`].join('\n');
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`.toUpperCase();
}
