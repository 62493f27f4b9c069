/** Where a move leads: whether Saqtan can make its offer in the target's own page. */

/** The national messenger's pages, in which Saqtan may show its offer. Any other target gets a page of Saqtan's own. */
export const TARGET_MATCHES: readonly string[] = ['https://aitu.io/*'];

/** Whether our offer stands in this page itself. */
export function hasOffer(url: string): boolean {
  return TARGET_MATCHES.some((pattern) => url.startsWith(pattern.replace(/\*$/, '')));
}
