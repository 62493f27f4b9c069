/** The adapter of a page, with what the organisation's policy adds to it or puts in its place. Pure. */
import { MESSENGERS, messengerOf } from '../messengers';
import type { Adapter } from '../messengers/adapter';
import { generic } from '../messengers/generic';
import { isMatch } from '../messengers/match-pattern';
import type { Policy } from '../policy/policy';

export type Naming = Pick<Policy, 'messengers' | 'repairs'>;
type Repair = Policy['repairs'][number];

/**
 * A page nobody has described, and yet our script runs there: the organisation has named its host.
 * @param isSelector whether the browser understands a selector; others are left out
 */
export function adapterFor(url: string, naming: Naming, isSelector: (selector: string) => boolean): Adapter {
  const named = naming.messengers.find(({ matches }) => matches.some((pattern) => isMatch(pattern, url)));
  const known = named ? namedAdapter(named) : (messengerOf(url) ?? generic);
  return naming.repairs
    .filter(({ messenger }) => messenger === known.id)
    .map((repair) => understood(repair, isSelector))
    .reduce(repaired, known);
}

/** Every messenger by its id, the organisation's own too. */
export function messengerNames({ messengers }: Pick<Naming, 'messengers'>): Map<string, string> {
  return new Map([...MESSENGERS, ...messengers].map(({ id, name }) => [id, name]));
}

/** Selectors of the policy that the browser does not understand. */
export function brokenSelectors(repairs: readonly Repair[], isSelector: (selector: string) => boolean): string[] {
  return repairs
    .flatMap(({ composer = [], send = [], ignore = [], conversation = [] }) => [
      ...composer,
      ...send,
      ...ignore,
      ...conversation,
    ])
    .filter((selector) => !isSelector(selector));
}

function namedAdapter({ id, name, matches, like }: Naming['messengers'][number]): Adapter {
  return { ...(MESSENGERS.find((messenger) => messenger.id === like) ?? generic), id, name, matches };
}

function understood(repair: Repair, isSelector: (selector: string) => boolean): Repair {
  const good = Object.entries(repair).flatMap(([name, value]) => {
    if (!Array.isArray(value)) return [[name, value]];
    const selectors = value.filter(isSelector);
    return selectors.length > 0 ? [[name, selectors]] : [];
  });
  return Object.fromEntries(good) as Repair;
}

/** The new selectors come first, the old ones stay: they only sharpen what is held anyway. */
function repaired(adapter: Adapter, { composer, send = [], ignore, conversation = [], release }: Repair): Adapter {
  const own = adapter.composers.map((rule) => ({
    ...rule,
    send: [...send, ...rule.send],
    release: release ?? rule.release,
  }));
  const sends = [...new Set([...send, ...own.flatMap((rule) => rule.send)])];
  // On a page that has changed no replay is proven: the person presses again, unless the repair says otherwise.
  const first = composer ? [{ editable: composer, send: sends, release: release ?? ('ask' as const) }] : [];
  return {
    ...adapter,
    composers: [...first, ...own],
    ignore: ignore ?? adapter.ignore,
    conversation: [...conversation, ...adapter.conversation],
  };
}
