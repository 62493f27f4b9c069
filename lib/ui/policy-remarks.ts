/** Remarks on a policy file as sentences: what is wrong, and what may be done. */
import type { Remark } from '../rollout/check';
import { keyOf, text } from './texts';

export function faultOf({ path, fault, value }: Remark): string {
  return [path, value]
    .filter(Boolean)
    .join(' = ')
    .concat(': ', text(keyOf('fault', fault)))
    .replace(/^: /, '');
}

/** Empty when there is nothing to add. */
export function remedyOf({ meant, choices, example }: Remark): string {
  if (meant !== undefined) return text('remedy_meant', [meant]);
  if (choices !== undefined) return text('remedy_choices', [choices.join(', ')]);
  return example === undefined ? '' : text('remedy_example', [example]);
}
