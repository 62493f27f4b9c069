/** One request to the organisation's collector, and what its answer means (OTLP/HTTP, section "Failures"). */

export type Posted =
  | { kind: 'accepted' }
  /** Try the same again, not before `waitMs` if the collector said so. */
  | { kind: 'later'; why: string; waitMs?: number }
  /** The collector will never take these. */
  | { kind: 'refused'; why: string };

export interface Outgoing {
  url: string;
  headers: Record<string, string>;
  /** Text is JSON, bytes are protobuf. */
  body: string | Uint8Array<ArrayBuffer>;
  /** Lets the browser answer with its client certificate; cookies of that host, if there are any, go along. */
  hasCertificate?: boolean;
  timeoutMs?: number;
}

export type Post = (outgoing: Outgoing) => Promise<Posted>;

const TIMEOUT_MS = 30_000;

/** Never throws. Follows no redirect: what the policy names is where it goes. */
export async function post({ url, headers, body, hasCertificate, timeoutMs = TIMEOUT_MS }: Outgoing): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'content-type': typeof body === 'string' ? 'application/json' : 'application/x-protobuf' },
      body,
      // To the Fetch standard a client certificate is a credential like a cookie.
      credentials: hasCertificate ? 'include' : 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeoutMs),
    });
    return meaningOf(response.status, response.headers.get('retry-after'));
  } catch (error) {
    return {
      kind: 'later',
      why: error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network',
    };
  }
}

/** 429, 502, 503, 504 mean later, other errors of the client's never; anything else later, to be on the safe side. */
export function meaningOf(status: number, retryAfter: string | null): Posted {
  const why = `http-${status}`;
  if (status >= 200 && status < 300) return { kind: 'accepted' };
  const isOurFault = status >= 400 && status < 500 && ![401, 403, 404, 407, 408, 429].includes(status);
  if (isOurFault) return { kind: 'refused', why };
  const seconds = Number(retryAfter ?? Number.NaN);
  return { kind: 'later', why, ...(Number.isFinite(seconds) ? { waitMs: seconds * 1000 } : {}) };
}
