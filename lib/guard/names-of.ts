/** Several files in a few words: the name of the first, and how many more there are. */
export function namesOf(files: readonly { name: string }[]): string {
  const [first, ...more] = files;
  return `${first?.name ?? ''}${more.length > 0 ? ` +${more.length}` : ''}`;
}
