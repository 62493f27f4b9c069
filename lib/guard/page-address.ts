/** Which page a frame or window belongs to: some have no address of their own, because a script has made them. */

export function pageAddress(frame: Window = window): string {
  const { href } = frame.location;
  const maker: Window | null = frame.parent === frame ? frame.opener : frame.parent;
  if (!href.startsWith('about:') || maker === null) return href;
  try {
    return pageAddress(maker);
  } catch {
    return href; // made by another origin: none of ours
  }
}
