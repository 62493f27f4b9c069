/** Answers that may never come. */

/** @throws when there is no answer in time */
export async function within<T>(timeMs: number, answer: Promise<T>): Promise<T> {
  const late = after(timeMs).then(() => {
    throw new Error(`no answer within ${timeMs} ms`);
  });
  return Promise.race([answer, late]);
}

export function after(timeMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, timeMs));
}
