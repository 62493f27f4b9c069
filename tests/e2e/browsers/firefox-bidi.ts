/** The few WebDriver BiDi commands that puppeteer has no method for. */

import type { Browser, Page } from 'puppeteer-core';

/** A value as BiDi describes it, as far as it is looked at here. */
interface RemoteValue {
  type: string;
  value?: unknown;
  sharedId?: string;
}

interface ScriptResult {
  type: 'success' | 'exception';
  result?: RemoteValue & { value?: { shadowRoot?: RemoteValue } };
  exceptionDetails?: { text: string };
}

type Send = (method: string, parameters: Record<string, unknown>) => Promise<{ result: unknown }>;

export interface Bidi {
  navigate(page: Page, url: string): Promise<void>;
  /** Evaluates in the browser's own privileged window; needs `--remote-allow-system-access`. */
  evaluateInBrowser(expression: string): Promise<unknown>;
  /** Reference of the shadow root of the first element that matches, closed ones included. */
  shadowRootOf(page: Page, host: string): Promise<string | undefined>;
  callOn(page: Page, sharedId: string, functionDeclaration: string, argument: string): Promise<unknown>;
}

function contextOf(page: Page): string {
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  return id;
}

function succeed(answer: ScriptResult): ScriptResult['result'] {
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'script failed');
  return answer.result;
}

/** puppeteer keeps the connection to itself; nothing public sends raw commands. */
function senderOf(browser: Browser): Send {
  const { connection } = browser as unknown as { connection: { send: Send } };
  return (method, parameters) => connection.send(method, parameters);
}

export function bidiOf(browser: Browser): Bidi {
  const send = senderOf(browser);
  const script = async (method: 'evaluate' | 'callFunction', parameters: Record<string, unknown>) => {
    const { result } = await send(`script.${method}`, { awaitPromise: true, ...parameters });
    return succeed(result as ScriptResult);
  };
  return {
    navigate: async (page, url) => {
      await send('browsingContext.navigate', { context: contextOf(page), url, wait: 'complete' });
    },
    evaluateInBrowser: async (expression) => {
      const { result } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
      const [first] = (result as { contexts: { context: string }[] }).contexts;
      return (await script('evaluate', { target: { context: first?.context }, expression }))?.value;
    },
    shadowRootOf: async (page, host) => {
      const found = await script('evaluate', {
        target: { context: contextOf(page) },
        expression: `document.querySelector(${JSON.stringify(host)})`,
        serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
      });
      return found?.value?.shadowRoot?.sharedId;
    },
    callOn: async (page, sharedId, functionDeclaration, argument) => {
      const target = { context: contextOf(page) };
      const values = [{ sharedId }, { type: 'string', value: argument }];
      return (await script('callFunction', { target, functionDeclaration, arguments: values }))?.value;
    },
  };
}
