/** Saves files as downloads. */

/** Long enough for the browser to have taken the file. */
const KEPT_MS = 60_000;

export function saveFiles(files: readonly File[]): void {
  for (const file of files) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
  }
}
