/** The organisation's own values: what was found but may be sent by anybody, until its date. */
import type { Finding } from '../detect/finding';
import type { AllowedValue, Policy } from './policy';

/** Prepared once per policy: a key press must not read the list anew. */
const prepared = new WeakMap<readonly AllowedValue[], Set<string>>();

/**
 * Findings that are not on the allow-list; the same array when nothing is.
 * @param now decides which entries have expired, by the local date of this machine
 */
export function withoutAllowed(
  text: string,
  findings: Finding[],
  policy: Pick<Policy, 'allowed'>,
  now = new Date(),
): Finding[] {
  if (policy.allowed.length === 0 || findings.length === 0) return findings;
  const keys = keysOf(policy.allowed);
  const today = localDate(now);
  const isAllowed = ({ type, start, end }: Finding) =>
    comparable(type, text.slice(start, end)).some((form) => isListed(`${type} ${form}`, keys, policy.allowed, today));
  const rest = findings.filter((finding) => !isAllowed(finding));
  return rest.length === findings.length ? findings : rest;
}

/** Entries whose last day is over. */
export function expiredValues(policy: Policy, now = new Date()): AllowedValue[] {
  return policy.allowed.filter(({ until }) => until < localDate(now));
}

function isListed(key: string, keys: Set<string>, allowed: readonly AllowedValue[], today: string): boolean {
  if (!keys.has(key)) return false;
  return allowed.some((entry) => entry.until >= today && keyOf(entry) === key);
}

function keysOf(allowed: readonly AllowedValue[]): Set<string> {
  const known = prepared.get(allowed);
  if (known) return known;
  const keys = new Set(allowed.map(keyOf));
  prepared.set(allowed, keys);
  return keys;
}

function keyOf({ type, value }: AllowedValue): string {
  const [form = ''] = comparable(type, value);
  return `${type} ${form}`;
}

/** Forms under which a value may be listed: as such, and for an e-mail address its domain. */
function comparable(type: string, value: string): string[] {
  const plain = value.normalize('NFKC').toLowerCase().trim();
  switch (type) {
    case 'bin':
      return [plain.replace(/\D/g, '')];
    case 'phone':
      return [plain.replace(/\D/g, '').slice(-10)]; // +7, 8 or neither before it
    case 'email':
      return [plain, plain.slice(plain.lastIndexOf('@') + 1)];
    default:
      return [plain.replace(/[^\p{L}\p{N}]/gu, '')];
  }
}

function localDate(time: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
