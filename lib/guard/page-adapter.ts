/** The adapter of this page: known at once, so that nothing slips, and mended as soon as the policy is read or changes. */
import type { Adapter } from '../messengers/adapter';
import { watchPolicy } from '../policy/load';
import { COACH } from '../policy/policy';
import { adapterFor, brokenSelectors } from './named-adapter';

const isSelector = (selector: string) => CSS.supports(`selector(${selector})`);

/** @param onBroken told of selectors in the policy that this browser does not understand */
export function followAdapter(url: string, onBroken: (selectors: string[]) => void, signal: AbortSignal): Adapter {
  const adapter = { ...adapterFor(url, COACH, isSelector) };
  watchPolicy(({ policy }) => {
    Object.assign(adapter, adapterFor(url, policy, isSelector));
    const mine = policy.repairs.filter(({ messenger }) => messenger === adapter.id);
    const broken = brokenSelectors(mine, isSelector);
    if (broken.length > 0) onBroken(broken);
  }, signal);
  return adapter;
}
