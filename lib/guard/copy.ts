/** Puts a text on the clipboard. */

/** @returns false without permission or focus: the caller says so and leaves the text where it is */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
