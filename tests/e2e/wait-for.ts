/** Waits for a condition instead of for a time. */

const intervalMs = 40;
/** What is not there after a second takes longer: asking less often leaves it the processor. */
const laterIntervalMs = 120;

export interface WaitOptions {
  timeoutMs?: number;
}

/** Asks again and again until the answer is truthy, and returns it; after the time limit says what was missing. */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer> | Answer,
  { timeoutMs = 15_000 }: WaitOptions = {},
): Promise<NonNullable<Answer>> {
  const beganAt = Date.now();
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    const waitedMs = Date.now() - beganAt;
    if (waitedMs > timeoutMs) throw new Error(`Waited ${timeoutMs} ms in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, waitedMs < 1000 ? intervalMs : laterIntervalMs));
  }
}
