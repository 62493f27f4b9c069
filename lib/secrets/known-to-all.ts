/** What looks like a secret and is known to all, or meant to be: codes set at the factory, public keys, names on a network. */
import type { EntityType, Finding } from '../detect/finding';
import type { Reading } from '../detect/reading';

/** Findings of some types that stop nothing where all of this is said. */
interface Known {
  types: readonly EntityType[];
  value: RegExp;
  /** What stands before it, up to its beginning, */
  before: RegExp;
  /** or around it. */
  around?: RegExp;
}

const ANY = /(?:)/;
const KNOWN: readonly Known[] = [
  // «пин по умолчанию 1234», «стандартный пин 0000»
  {
    types: ['one-time-code'],
    value: /^(?:(\d)\1{3,7}|1234(?:5(?:6(?:78)?)?)?)$/,
    before: ANY,
    around: /умолч|стандарт|заводск|с завода|зауыт|әдепкі|default|factory/iu,
  },
  // «открытый ключ WireGuard: …», “integrity sha512-…”
  {
    types: ['secret-key'],
    value: ANY,
    before:
      /(?:(?:открыт|публичн|public|ашық)\S*\s(?:\S+\s)?(?:ключ|key|кілт)|ssh-(?:rsa|ed25519)|integrity)(?!.*(?:закрыт|приват|секрет|private|secret))[^\n]*$/isu,
  },
  // «пароль не спрашивал, только логин сказал: sapar_77»
  {
    types: ['password'],
    value: ANY,
    before:
      /(?:парол|құпия|password)[^.!?\n]{0,30}(?:(?<!\p{L})не(?:т|\s|,)|жоқ|сұрама|without)[^.!?\n]{0,30}(?:логин|login)[^.!?\n,]{0,30}$/iu,
  },
  // «мына бот паролдер сұрайды екен, @qazbonus_24»
  { types: ['password'], value: /^@[a-z]\w{4,}$/iu, before: /(?<!\p{L})(?:бот|канал|ник|аккаунт|bot|channel)/iu },
];
const REACH = 60;

/** Lowers findings of what all may know. */
export function lowerKnown({ text, findings }: Reading): void {
  for (const finding of findings) if (finding.level !== 'low' && isKnown(text, finding)) finding.level = 'low';
}

function isKnown(text: string, { type, start, end }: Finding): boolean {
  return KNOWN.some(
    ({ types, value, before, around = ANY }) =>
      types.includes(type) &&
      value.test(text.slice(start, end)) &&
      before.test(text.slice(Math.max(0, start - REACH), start)) &&
      around.test(text.slice(Math.max(0, start - REACH), end + REACH)),
  );
}
