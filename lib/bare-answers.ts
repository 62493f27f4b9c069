/** Messages that are but a value or a piece of one, some messages behind what says which: «төлқұжат нөмірін сұрадың ғой» ¶ «N15» ¶ «480372». */
import { detect } from './detect/detect';
import type { Finding } from './detect/finding';

/** What is said of a value before it is given → what it is called, where the detector should read it. */
const NAMES: readonly { said: RegExp; name: string }[] = [
  {
    said: /(?<!\p{L})(?:водит|вод\.?\s?(?:уд|прав)|в\/?у(?!\p{L})|прав(?:а|о|у|ам|ах|ами|ам?ды|ам?ның|асы\p{L}*)?(?!\p{L})|жүргізуші|жургизуши|driv|licen[cs]e)/iu,
    name: 'водительское удостоверение',
  },
  { said: /(?<!\p{L})(?:загран|паспор|төлқұжат|толкужат|passport|pasport|tolquzhat)/iu, name: 'паспорт' },
  {
    said: /(?<!\p{L})(?:удост|удв|уд\.?\s?л|(?:жеке\s)?(?:куәлі[кг]|куали[кг]|kuali[kg])|id[\s-]card)/iu,
    name: 'удостоверение личности',
  },
  { said: /(?<!\p{L})(?:иин|жсн|iin|zhsn)/iu, name: 'ИИН' },
  { said: /(?<!\p{L})(?:карт(?!он|ош|ин|отек)|card(?!i)|karta)/iu, name: 'карта' },
  {
    said: /(?<!\p{L})(?:secret|секрет|token|токен|api|апи|key(?!b)|ключ(?![аи]\s)|кілт)/iu,
    name: 'api key',
  },
];

/** «вот», «номер», «қалғаны»: words in front of the value that only hand it over. */
const HANDING =
  /^(?:(?:вот|жаңа|новый|новая|мынау|міне|мине|осы|держи|номер[іы]?|нөмір[іы]?|номир[іи]?|серия(?:сы)?|қалғаны|калганы|остальное|дальше|жалғасы|сосын|потом|number)[\s:,–—-]+)+/iu;
const NUMBER = /^(?:№\s?)?(?:[A-ZА-Я]{1,2}[\s№-]{0,2})?\d(?:[\s./-]{0,2}\d){1,23}$/iu;
const SERIES = /^[A-ZА-Я]{1,2}\s?\d{0,2}$/iu;
const TOKEN = /^(?=\S*\d)(?=\S*[A-Za-z])[\w+/=.-]{8,}$/u;
/** «ИИН-і 790207», «праваның сериясы FB»: the first piece behind its name. */
const LAST_PIECE = /(?<=[\s:–—-])(?:[A-ZА-Я]{1,2}(?:\s?\d{1,6})?|\d[\d ]{1,11})$/u;
const MOST_PIECES = 3;
const LONGEST = 64;

const isPiece = (value: string): boolean =>
  value.length <= LONGEST && (NUMBER.test(value) || SERIES.test(value) || TOKEN.test(value));

/** The value that a message hands over, and where it stands; undefined for a message that says more. */
function handedOver(text: string): { value: string; start: number } | undefined {
  if (text.length > 2 * LONGEST) return undefined;
  const start = text.length - text.trimStart().length;
  const from = start + (HANDING.exec(text.slice(start))?.[0].length ?? 0);
  const value = text.slice(from).trimEnd();
  return isPiece(value) ? { value, start: from } : undefined;
}

/**
 * What a message that is only a value is, by what was said up to four messages before.
 * @returns nothing for a message that says more, or whose value nobody named
 */
export function bareAnswer(text: string, previousDrafts: readonly string[]): Finding | undefined {
  const own = handedOver(text);
  if (own === undefined || SERIES.test(own.value)) return undefined;
  const pieces: string[] = [];
  let back = previousDrafts.length;
  for (; back > 0 && pieces.length < MOST_PIECES; back--) {
    const piece = handedOver(previousDrafts[back - 1] as string);
    if (piece === undefined) break;
    pieces.unshift(piece.value);
  }
  const joint = TOKEN.test(own.value) && !NUMBER.test(own.value) ? '' : ' ';
  const whole = [...pieces, own.value].join(joint);
  const candidates = pieces.length > 0 ? [{ drafts: pieces.length, candidate: whole }] : [];
  for (let at = back; at > 0; at--) {
    const draft = previousDrafts[at - 1] as string;
    const first = at === back ? `${LAST_PIECE.exec(draft)?.[0] ?? ''} ` : '';
    for (const { said, name } of NAMES) {
      if (said.test(draft))
        candidates.push({ drafts: previousDrafts.length - at + 1, candidate: `${name}: ${first}${whole}` });
    }
  }
  for (const { candidate, drafts } of candidates) {
    const found = detect(candidate).find(({ end, level }) => level !== 'low' && end === candidate.length);
    if (found === undefined) continue;
    const { type, score, level } = found;
    const place = { start: own.start, end: own.start + own.value.length };
    return { type, ...place, score, level, evidence: [{ kind: 'shape' }, { kind: 'split', drafts }] };
  }
  return undefined;
}
