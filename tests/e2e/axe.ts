/** axe-core in any page of any browser, past every content security policy: the driver runs it, not the page. */
import { createRequire } from 'node:module';
import type { TestPage } from './browsers/test-browser';

const require = createRequire(import.meta.url);
const { source }: { source: string } = createRequire(require.resolve('@axe-core/playwright'))('axe-core');
const install = new Function(source) as () => void;

interface Found {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

/** Each rule broken, and where. */
export async function axeViolations(page: TestPage): Promise<string[]> {
  await page.evaluate(install);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<Found> } };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`);
  });
}
