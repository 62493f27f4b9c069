/** The wire of a fixture page: what is posted here has left the machine, as far as a test is concerned. */

export async function send(text: string, files: readonly File[] = []): Promise<void> {
  const form = new FormData();
  // As a blob, because form data rewrites the line breaks of plain text entries.
  form.set('text', new Blob([text], { type: 'text/plain' }));
  for (const file of files) form.append('file', file, file.name);
  const { ok } = await fetch('sent', { method: 'POST', body: form });
  if (!ok) throw new Error('The message was not taken');
}

/** A draft that a messenger keeps on its server has left the machine too. */
export async function saveDraft(text: string): Promise<void> {
  await fetch('draft', { method: 'POST', body: text });
}
