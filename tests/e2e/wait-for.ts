/** Waits for a condition instead of for a time. */

const intervalMs = 40;

export interface WaitOptions {
  timeoutMs?: number;
}

/** Asks again and again until the answer is truthy, and returns it; after the time limit says what was missing. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  { timeoutMs = 15_000 }: WaitOptions = {},
): Promise<NonNullable<Answer>> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, intervalMs));
  }
}
