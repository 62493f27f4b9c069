/** Where a draft would go: the messenger, and what kind of conversation its page shows. */
import type { Adapter, KindMark } from '../messengers/adapter';
import type { Circumstances } from '../policy/judge';

export function circumstancesOf({ id, kinds = [] }: Adapter): Circumstances {
  return { messenger: id, conversation: kinds.find(isShown)?.kind ?? 'unknown' };
}

function isShown({ selector, address }: KindMark): boolean {
  if (address !== undefined && !isInAddress(address, location.href)) return false;
  return selector === undefined || document.querySelector(selector) !== null;
}

/** Whether the parts between the stars stand in the address, one after the other. */
export function isInAddress(pattern: string, address: string): boolean {
  let at = 0;
  return pattern.split('*').every((part) => {
    const found = address.indexOf(part, at);
    at = found + part.length;
    return found >= 0;
  });
}
