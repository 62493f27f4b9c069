/** Which page a frame belongs to: some editors write themselves into a frame that has no address of its own. */

export function pageAddress(frame: Window = window): string {
  const { href } = frame.location;
  if (!href.startsWith('about:') || frame.parent === frame) return href;
  try {
    return pageAddress(frame.parent);
  } catch {
    return href; // a frame of another origin: none of ours
  }
}
