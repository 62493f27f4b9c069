/** Passwords that nothing calls a password: «поставил временный Temp#9931», the key of a Wi-Fi, the argument of a command. */
import { Category } from './categories';
import { THING } from './chosen-tokens';
import { matchesOf } from './matches';
import { kindsOf, trimmed } from './password-values';
import { hitsWith, isHit, near, type Place, type Reading } from './reading';
import { maskOf } from './scan-notes';

export interface Unnamed extends Place {
  hit: number;
  isWifi: boolean;
}

const REACH = 80;
/** Letters, digits and a sign in one token: nobody writes so unless it is a password. */
const STRONG =
  /(?<=^|[\s"«(:])(?=[^\s]*[A-Za-zÀ-ɏЀ-ӿ])(?=[^\s]*\d)(?=[^\s]*[!#$%^&*+?@~])([^\s"«»(),;/\\]{6,32})(?=[\s,.;!?)"»]|$)/gu;
/** Tags, addresses, ways, measures, sums. */
const NO_PASSWORD =
  /^[#№@+*]|@[^@]+\.[a-z\d]|^[\d.,+*-]+[A-Za-zА-яё]{0,4}[.!?]*$|^[A-Za-zА-яё-]+[!?]{2,}1*$|%$|:\/\//iu;
const WIFI_KEY =
  /(?:\s(?:key|ключ|кілт|кілті|кілтi|забить|забей|забивай|введи(?:те)?|вбей|вбивай|набери|пасс?|у нас|это|мынау|болады)\s|[:→/=]\s?|\s[–—-]\s)[«"]?([A-Za-z][\w!@#$.-]{6,31})(?=[\s,.;)»"]|$)/gu;
/** «вайфай 12345678», «вайфай дома Shanyraq_2019»: the key alone, when no network is named. */
const BARE_KEY =
  /^(?:\s(?:дома|на даче|в офисе|наш|үйде))?[\s:]{1,2}(\d{8,10}|[A-Za-z]{4,}[_#@!$]?\d{3,6})(?=\s*(?:$|[\n,.;)]))/u;
const LOCKED = /^[^\n]{0,50}?\s((?=\S*\d\S*\d)[A-Za-zÀ-ɏЀ-ӿ][A-Za-zÀ-ɏЀ-ӿ\d!@#$_-]{5,31})(?=[\s,.;)]|$)/u;
/** «вход такой⏎87024418830⏎Magnum8830»: who, then the password, each in a line. */
const LINES = /^[^\n]{0,40}\n[^\n]{0,12}?[\w+.@-]{4,40}\s*\n\s*((?=\S*[A-Za-z])(?=\S*\d)[^\s/:]{6,40})(?=\s*(?:\n|$))/u;
const COMMANDS = [
  /^(?:mysql|mysqldump|mongosh|mongo|sshpass)\s[^\n]{0,80}?-p\s?['"]?([^\s'"-][^\s'"]{3,40})/iu,
  /^[^\n]{0,80}?\s--?(?:password|passwd|pw)[= ]['"]?([^\s'"]{4,64})/iu,
  /^curl\b[^\n]{0,120}?\s(?:-u|--user)\s+['"]?[\w.@-]+:([^\s'"]{4,64})/iu,
  /^(?:pgpassword|sshpass)=['"]?([^\s'"]{4,64})/iu,
];

/** Commands have an option or a setting. */
const OPTION = /[-=]|\/user:/i;

const OPENING = maskOf([Category.wifi, Category.access, Category.login]);

/** Passwords near words of access, in the order of the text. */
export function unnamedPasswords(reading: Reading): Unnamed[] {
  const { scan, text } = reading;
  const found: Unnamed[] = [];
  for (let hit = 0, count = hitsWith(reading, OPENING); hit < count; hit++) {
    const isWifi = isHit(reading, hit, Category.wifi);
    if (!isWifi && !isHit(reading, hit, Category.access) && !isHit(reading, hit, Category.login)) continue;
    const [start, end] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const add = (from: number, length: number) => found.push({ start: from, end: from + length, hit, isWifi });
    const line = text.slice(start, start + 200);
    const command = OPTION.test(line)
      ? COMMANDS.map((one) => one.exec(line)).find((match) => match !== null)
      : undefined;
    if (command) add(start + command[0].length - (command[1] as string).length, (command[1] as string).length);
    const tail = text.slice(end, end + REACH);
    if (!/\d/.test(tail)) continue; // all of the following has one
    if (isWifi) {
      if (near(reading, start, end, Category.password, REACH, REACH) < 0) addKeys(tail, end, add);
    } else if (/^(?:за|рас)?парол/iu.test(text.slice(start, end))) addLast(LOCKED.exec(tail), end, add);
    else addLast(LINES.exec(tail), end, add);
    for (const { 1: raw = '', index } of matchesOf(STRONG, tail)) {
      const value = trimmed(raw);
      if (kindsOf(value) > 2 && !NO_PASSWORD.test(value)) add(end + index, value.length);
    }
  }
  return found;
}

function addLast(match: RegExpExecArray | null, from: number, add: (start: number, length: number) => void): void {
  const value = trimmed(match?.[1] ?? '');
  if (match && kindsOf(value) > 1) add(from + match[0].length - (match[1] as string).length, value.length);
}

function addKeys(tail: string, from: number, add: (start: number, length: number) => void): void {
  const bare = BARE_KEY.exec(tail);
  if (bare && !THING.test(bare[1] as string))
    add(from + bare[0].length - (bare[1] as string).length, (bare[1] as string).length);
  for (const { 0: said, 1: raw = '', index } of matchesOf(WIFI_KEY, tail)) {
    const value = trimmed(raw);
    // A model is in capitals, a speed begins with digits.
    if (/\d/.test(value) && /[a-z]{2}/.test(value) && !/ghz|mbps|^wi-?fi|router|_5g$|\.\w{2,4}$/i.test(value))
      add(from + index + said.length - raw.length, value.length);
  }
}
