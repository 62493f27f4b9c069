/** What a random session does: steps drawn from a seed, so that a failure can be played again. */

export type Step =
  | { kind: 'type' | 'paste'; text: string }
  | { kind: 'newline' | 'clear' }
  | { kind: 'erase'; count: number }
  | { kind: 'send'; way: SendWay; decision: SessionDecision };

export const sendWays = ['enter', 'button', 'made key'] as const;
export type SendWay = (typeof sendWays)[number];
/** `again`: the same press once more while the dialog is open, then "edit". */
export const sessionDecisions = ['edit', 'escape', 'send', 'mask', 'again'] as const;
export type SessionDecision = (typeof sessionDecisions)[number];

const words = ['Добрый день', 'сәлем', 'see you', 'отчёт готов', 'рахмет 😀', 'завтра', 'да', '№ 7', 'ок.', 'қайда?'];
const separators = [' ', ', ', ' — '];

/** Mulberry32: small, and the same on every machine. */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** @param iin the number this session may write; no other session of a page has it */
export function planSession(seed: number, iin: string): Step[] {
  const random = createRandom(seed);
  const pick = <Thing>(things: readonly Thing[]): Thing => things[random(things.length)] as Thing;
  const phrase = () => Array.from({ length: 1 + random(3) }, () => pick(words)).join(pick(separators));
  const send = (): Step => ({ kind: 'send', way: pick(sendWays), decision: pick(sessionDecisions) });
  const write = (text: string): Step => ({ kind: random(8) === 0 ? 'paste' : 'type', text });
  const draw = (): Step => {
    const die = random(10);
    if (die < 4) return write(phrase());
    if (die < 6) return write(` ИИН ${iin} `);
    if (die < 7) return { kind: 'newline' };
    if (die < 8) return { kind: 'erase', count: 1 + random(3) };
    return die < 9 ? send() : { kind: 'clear' };
  };
  return [write(phrase()), ...Array.from({ length: 1 + random(4) }, draw), send()];
}
