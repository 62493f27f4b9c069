/** Tokens that somebody chose to open something with: «ключ к нему otchet_q3», «битрикс: aset@firma.kz, Firma2024». */
import { Category } from './categories';
import { matchesOf } from './matches';
import { hitsWith, isHit, isTaken, type Place, type Reading, textBefore } from './reading';
import { maskOf } from './scan-notes';

export interface Chosen extends Place {
  /** The word that led to it, if one did. */
  hit?: number;
}

const REACH = 80;
const NEAR = 20;
const TOKEN = /(?<=^|[\s"«(:=/])([A-Za-z\d][\w.#@!$%&*+-]{4,31})(?=[\s,;!?)»"/]|$)/gu;
/** Things, models, files, versions and rooms are written so too. */
export const THING =
  /^(?:error|err|windows|premium|report|keenetic|mercusys|zyxel|tenda|d-?link|beeline|kcell|tele|altel|idnet|guest|gta|feature|branch|release|hotfix|issue|i?phone|i?pad|galaxy|redmi|note|poco|honor|huawei|samsung|xiaomi|realme|win|office|kaspi|bitrix|битрикс|wi-?fi|wlan|router|tp-?link|asus|lenovo|think|mac|python|java|html|utf|sha|base|md|php|node|xbox|fifa|csgo|dota|pubg|covid|rtx|gtx|ddr|usb|hdmi|lte|core|ryzen|intel|android|ios|ver|version|build|room|kab|file|img|dsc|photo|scan|doc|page|tab|step|level|part|form|port|vlan|com|server|srv|host|web|vps|net|excel|word|acrobat|photoshop|zoom|teams|chrome|firefox|telegram|whatsapp|area|zone|team|group|class|grade|unit|task|jira|bug|rfc|iso|gost|ipv|http|smtp|postgres|mysql|oracle|tls|ssl|aes|rsa|ntfs|fat|mp|h26|x86|amd|arm|kz|sim|esim|nfc|led|cr|aa|s|a|v|w|m|x|z|андроид|etsp)[-_ ]?v?\d+[a-z\d]{0,6}$/iu;
/** What is named by the token behind it: a login, a model, a number. */
const LOGIN_BEFORE =
  /(?:логин|login|user\w*|юзер|ник|id|модел[ьи]|верси[яи]|под|as|account|аккаунт|сервер|номер|сет[ьи]|название|ssid|№|@|#)[\s:.—–-]{0,3}$/iu;
const SECRET_WORD =
  /^(?:за|рас)?п[ао]рол|^разблок|^зашифр|двухэтап|двухфактор|облачн|^(?:ключ|кілт|килт)|паро|құпия|купия|pass|pw|wi|вай|ssid/iu;
/** «от моего ноута kaspiy1987»; without it a name or a model stands right behind. */
const OF = /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:от|для|к|в|на|for|to)\s(?:\S{2,10}\s)?$/iu;
const OF_OPENED = /^\s(?:[а-яёәғқңөұүһіa-z]{2,14}\s)?$/u;

/** Whether it looks chosen: letters one can say, digits, and no address, file or model. */
function isChosen(token: string): boolean {
  const letters = token.replace(/[^A-Za-z]/g, '');
  const digits = token.replace(/\D/g, '');
  if (/^\d+pass/i.test(token) || letters.length < 3 || digits.length === 0 || token.length < 6) return false;
  if (/\.[A-Za-z]|@[^@]*\.|^[\d.,-]+[A-Za-z]{1,4}$|^\d+[a-z]{1,3}\d*$/.test(token) || THING.test(token)) return false;
  if (!/[aeiouy]/i.test(letters) && !/[_#@!$%&*]/.test(token) && !/^(?:qwe|asd|zxc)/i.test(token)) return false;
  return (
    /[a-z]{3}/.test(token) ||
    (/^[A-Z]{5,}\d{2,}$/.test(token) && /[AEIOUY]/.test(letters)) ||
    /[a-z].*[_#@!$%&*]/.test(token)
  );
}

const trimmed = (token: string): string => token.replace(/[.!?,;:]+$/, (end) => (end === '!' ? end : ''));

const OPENED = maskOf([Category.wifi, Category.access, Category.login]);
const OPENING = maskOf([Category.wifi, Category.access, Category.login, Category.password]);

/** Tokens behind words for what is opened. */
function chosenTokens(reading: Reading, passwords: readonly Place[]): Chosen[] {
  const { scan, text } = reading;
  const found: Chosen[] = [];
  for (let hit = 0, count = hitsWith(reading, OPENING); hit < count; hit++) {
    const isOpener = isHit(reading, hit, Category.access) || isHit(reading, hit, Category.login);
    if (!isOpener && !isHit(reading, hit, Category.password) && !isHit(reading, hit, Category.wifi)) continue;
    const end = scan.hitEnd[hit] as number;
    if (scan.hitWord[hit + 1] === scan.hitWord[hit] && hit + 1 < scan.hitCount) continue; // said again
    if (isTaken(passwords, end, end + NEAR)) continue;
    const isSecret = SECRET_WORD.test(text.slice(scan.hitStart[hit], end));
    const isOf = OF.test(textBefore(text, scan.hitStart[hit] as number, 20));
    const tail = text.slice(end, end + REACH).replace(/\n\n.*|[.!?]\s.*/su, '');
    for (const { 1: raw = '', index } of matchesOf(TOKEN, tail)) {
      const token = trimmed(raw);
      const before = tail.slice(0, index);
      if (!isChosen(token) || LOGIN_BEFORE.test(textBefore(text, end + index, 14))) continue;
      if (isHit(reading, hit, Category.wifi) && /[A-Z]/.test(token)) continue;
      if (!isSecret && !(isOf && OF_OPENED.test(before))) continue;
      found.push({ start: end + index, end: end + index + token.length, hit });
      break;
    }
  }
  return found;
}

/** «битрикс: aset@firma.kz, Firma2024», «вход: operator – cam2023», «wifi: Zhanna / 12345679»: who, then with what. */
const PAIR =
  /^[^\n:=]{0,30}?[\s:=–—-]{1,3}@?[A-Za-zА-яё\d][\wА-яё.@+-]{2,40}\s?(?:[/|,;–—]|\s-)\s?([A-Za-z\d][^\s/|,;]{5,32})(?=[\s,;.]|$)/u;

/** «gulder.almaty7» is no address. */
const DOTTED = /^([a-z]{3,})\.([a-z]*\d+)$/i;

function chosenOfPairs(reading: Reading): Chosen[] {
  const { scan, text } = reading;
  const found: Chosen[] = [];
  for (let hit = 0, count = hitsWith(reading, OPENED); hit < count; hit++) {
    const isWifi = isHit(reading, hit, Category.wifi);
    if (!isWifi && !isHit(reading, hit, Category.access) && !isHit(reading, hit, Category.login)) continue;
    const end = scan.hitEnd[hit] as number;
    const match = PAIR.exec(text.slice(end, end + 110));
    const token = trimmed(match?.[1] ?? '');
    if (!match || !(isChosen(token.replace(DOTTED, '$1$2')) || (isWifi && /^\d{8,10}$/.test(token)))) continue;
    const start = end + match[0].length - (match[1] as string).length;
    found.push({ start, end: start + token.length, hit });
  }
  return found;
}

/** Each with what must stand somewhere in the text. «открывать словом қоянжүрек»: words, said to be the way in. */
const SAID: readonly (readonly [RegExp, RegExp])[] = [
  [
    /словом|фразой|паролем|кодом/iu,
    /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:открыва|откро|разблокир|зашифр|запарол|защищ)[а-яё]{0,8}\s(?:с(?:о)?\s)?(?:словом|фразой|паролем|кодом)\s[«"]?([\p{L}\d_-]{5,30})/dgiu,
  ],
  [
    / де[пг]|тер[іс]|териниз|енгізіңіз/iu,
    /(?<!\S)([A-Za-z][\w.#@!$%-]{3,30}\d[\w!#$]{0,6})\s(?:деген\s(?:дұрыс|дурыс)|деп\s(?:кір|кир|жаз|тер|аш|қой|кой|енгіз|енгиз)|теріңіз|териниз|терсең|енгізіңіз)/dgiu,
  ],
  [
    /@/,
    /(?<![\w.+-])[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,12}\s?(?:[/|;–—]|\s-)\s?([A-Za-z][^\s/|,;]{3,30}\d[^\s/|,;]{0,8})(?=[\s,;.]|$)/dgu,
  ],
];

function chosenWords(text: string): Chosen[] {
  return SAID.filter(([key]) => key.test(text)).flatMap(([, pattern]) =>
    Array.from(matchesOf(pattern, text), ({ indices }) => {
      const [start, end] = indices?.[1] ?? [0, 0];
      return { start, end };
    }),
  );
}

/** All of them in the order of the text; behind a word whose password was found none is looked for. */
export function chosenPlaces(reading: Reading, passwords: readonly Place[]): Chosen[] {
  const found = [...chosenTokens(reading, passwords), ...chosenOfPairs(reading), ...chosenWords(reading.text)];
  return found.sort((a, b) => a.start - b.start);
}
