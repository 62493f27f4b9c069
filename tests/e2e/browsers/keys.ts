/** Names of keys as the tests write them. */

/** `Control+Shift+v` → the keys to hold and the one to press. */
export function splitKeys(keys: string): { held: string[]; last: string } {
  const names = keys.split('+');
  return { held: names.slice(0, -1), last: names.at(-1) ?? '' };
}
