/** Places, organisations and events named like people, told by the words beside the name: «Абай ауданы», ТОО «Дала Сервис», «Абайдың 175 жылдығы». */

import { folded } from './alphabet';
import { isOneOf } from './endings';
import type { Place } from './place';
import type { TokenSpan } from './spans';
import { FORM, GAP, SCRIPT, type Tokens } from './tokens';
import { likeSurname, STYLE } from './traits';
import { wordSet } from './word-set';

/** What follows a name in Kazakh when it is the name of that: the words with their possessive ending, before further endings. */
const PLACES =
  'ауданы аулы қаласы облысы көшесі көшелері даңғылы кенті өңірі өзені көлі тауы орталығы мұражайы театры кітапханасы ' +
  'университеті сыйлығы әуежайы стадионы алаңы мектебі колледжі вокзалы саябағы мешіті ' +
  'аудандары ауылы аулдары ауылдары қалалары ордасы станциясы бекеті қорығы шатқалы асуы министрлігі көше даңғыл мекен консерваторияс академияс атындағы ' +
  'қиылысы кесенесі ескерткіші мүсіні медалі ордені төсбелгісі ' +
  'трассасы тойханасы дүкені кафесі салоны базары дәмханасы мейрамханасы наубайханасы дәріханасы супермаркеті плаза';
/** Begins like «тауы», a mountain, and is a verb: «тапсырып, тауып берді». */
const FOUND = 'тауып тауыпты тауыпсың';
/** «Тұран мен Абай көшелері»: between two names that share one word. */
const JOINING = 'мен бен пен және';
/** «Төле би көшесі»: between the name and that word. */
/** «Жаңабазар елді мекені» likewise. */
const TITLES = 'елді би батыр хан ата ақын жырау ишан баба ана сал сері';
const SECOND_NAME = 3;
const LATER_WORDS = 7;
const JUBILEES = 'жылдығы жылдығын жылдығында жылдығынан жылдығына жылдығының мерейтойы мерейтойын мерейтойына';
/** «… жүз жетпіс бес жылдығы» */
const JUBILEE_WORDS = 6;
/** What stands before a name in Russian when it is the name of that: before one word, and before names of several. */
const RUSSIAN_PLACES =
  'река реки реке реку рекой село села селе селом деревня деревни деревне посёлок посёлка поселок поселка поселке посёлке ' +
  'аул аула ауле остров острова острове архипелаг архипелага архипелаге озеро озера озере гора гору горе мыс мыса ' +
  'город городе городом городок городке городка тюрьма тюрьмы тюрьме музей музея музее станция станции станцию телескоп телескопа телескопом аэропорт аэропорта аэропорту порт порта порту ' +
  'микрорайон микрорайона микрорайоне микрорайону перевал перевала перевале курган кургана кургане месторождение месторождения месторождении месторождению ' +
  'санаторий санатория санатории ущелье ущелья урочище урочища урочищу пик пика рудник рудника заповедник заповедника водохранилище водохранилища ' +
  'водохранилищу плато хребет хребта курорт курорта космодром космодрома шахта шахты шахте акимат акимата акимату жители жителей жителям сельчане сельчан';
const RUSSIAN_STREETS =
  'ул улица улицы улице улицу улицей улиц просп пр пр-т проспект проспекта проспекте проспекту переулок переулка переулке ' +
  'площадь площади бульвар бульвара бульваре набережная набережной шоссе';
/** What stands before the name of an organisation. */
const BODIES = 'тоо жшс ооо ао оао пао зао нао ақ оо қб кгп гкп ргп кмм кгу гу мм пк тд тц трц бц жск оси мжк';
/** A sole trader's firm may bear the owner's name: more than one word of it is the owner. */
const TRADERS = 'ип жк кх шқ';
/** Words between the opening quotation mark and the name. */
const QUOTED_WORDS = 4;

interface Words {
  places: Set<number>;
  russianPlaces: Set<number>;
  russianStreets: Set<number>;
  joining: Set<number>;
  titles: Set<number>;
  jubilees: Set<number>;
  eponym: Set<number>;
  shortEponym: Set<number>;
  onBehalf: Set<number>;
  bodies: Set<number>;
  traders: Set<number>;
  conjunctions: Set<number>;
  found: Set<number>;
}

/** A given name, with and without an ending, and a surname. */
const KNOWN_NAMES = new Set([1, 2, 3, 4, 5, 6]);

let words: Words | undefined;

function known(): Words {
  words ??= {
    places: wordSet(PLACES),
    russianPlaces: wordSet(RUSSIAN_PLACES),
    russianStreets: wordSet(RUSSIAN_STREETS),
    joining: wordSet(JOINING),
    titles: wordSet(TITLES),
    jubilees: wordSet(JUBILEES),
    eponym: wordSet('имени'),
    shortEponym: wordSet('им'),
    onBehalf: wordSet('от по'),
    bodies: wordSet(BODIES),
    traders: wordSet(TRADERS),
    conjunctions: wordSet(CONJUNCTIONS),
    found: wordSet(FOUND),
  };
  return words;
}

const [I, N, D, T] = [...'индт'].map(folded);

/** «Елдостың орталығы» is his own: what bears a name is not written in the genitive («-ның», «-дің», «-тың»). */
export function isGenitive({ letters, letterStart, script }: Tokens, i: number): boolean {
  const end = letterStart[i + 1] as number;
  if (script[i] !== SCRIPT.kazakh || end - (letterStart[i] as number) < 6) return false;
  const third = letters[end - 3];
  return letters[end - 1] === N && letters[end - 2] === I && (third === N || third === D || third === T);
}

/** Where the word stands that says what bears the name ending before `end`: a title or a second name may come between. */
function skipToPlace(tokens: Tokens, end: number): number {
  const { joining, titles } = known();
  const hash = tokens.hash[end] as number;
  if (titles.has(hash)) return end + 1;
  if (!joining.has(hash)) return end;
  let next = end + 1;
  while (next <= end + SECOND_NAME && tokens.gap[next] === GAP.space && tokens.form[next] !== FORM.lower) next++;
  return next;
}

function isBeforePlace(tokens: Tokens, end: number): boolean {
  if (end >= tokens.count || tokens.gap[end] !== GAP.space) return false;
  const next = skipToPlace(tokens, end);
  if (next >= tokens.count || tokens.gap[next] !== GAP.space || isGenitive(tokens, next - 1)) return false;
  return namesPlace(tokens, next);
}

function namesPlace(tokens: Tokens, i: number): boolean {
  const { places, found } = known();
  return !found.has(tokens.hash[i] as number) && isOneOf(tokens, i, places);
}

/** «Махамбет, Индер және Исатай аудандары», «Құрманғазы атындағы консерватория»: the word that says what bears the names comes later. */
export function isBeforeLaterPlace(tokens: Tokens, { end }: TokenSpan): boolean {
  if (isGenitive(tokens, end - 1)) return false;
  const last = Math.min(tokens.count, end + LATER_WORDS);
  for (let k = end; k < last && (tokens.gap[k] as number) <= GAP.comma; k++) if (namesPlace(tokens, k)) return true;
  return false;
}

/** «Абайдың 175 жылдығы»: the jubilee of somebody everybody speaks about is an event. */
export function isJubilee(tokens: Tokens, { end }: TokenSpan): boolean {
  const { jubilees } = known();
  const last = Math.min(tokens.count, end + JUBILEE_WORDS);
  for (let k = end; k < last && tokens.gap[k] === GAP.space; k++) {
    if (jubilees.has(tokens.hash[k] as number)) return k > end;
  }
  return false;
}

function isInBody(tokens: Tokens, { begin, end }: TokenSpan): boolean {
  const { bodies, traders } = known();
  for (let k = begin; k > 0 && begin - k < QUOTED_WORDS; k--) {
    const gap = tokens.gap[k] as number;
    const before = tokens.hash[k - 1] as number;
    if (gap === GAP.quote) return bodies.has(before) || (end - begin === 1 && traders.has(before));
    if (gap > GAP.dash) return false;
  }
  return false;
}

/** «на улице Горького», «реку Нарву». */
function isAfterPlace(tokens: Tokens, { begin, end }: TokenSpan): boolean {
  if (begin === 0 || (tokens.gap[begin] as number) > GAP.dot) return false;
  const { russianPlaces, russianStreets } = known();
  const before = tokens.hash[begin - 1] as number;
  return russianStreets.has(before) || (end - begin === 1 && russianPlaces.has(before));
}

/** «театр имени Ауэзова», «школа им. Абая», but «от имени Ауэзова» and «по имени Арслан»: what bears somebody's name. */
function isNamedAfter({ hash, gap }: Tokens, { begin }: TokenSpan): boolean {
  if (begin === 0) return false;
  const { eponym, shortEponym, onBehalf } = known();
  const before = hash[begin - 1] as number;
  if (shortEponym.has(before)) return gap[begin] === GAP.dot;
  return eponym.has(before) && gap[begin] === GAP.space && !(begin > 1 && onBehalf.has(hash[begin - 2] as number));
}

/** From this bin on, letters speak for a surname. */
const LIKE_SURNAME = 5;
const CONJUNCTIONS = 'и мен бен пен және';

/** Whether the list that word `i` stands in has a place beside it: «Кония, Кастамону, Карабук». */
function isListedWithPlace({ tokens, traits }: Place, i: number, step: 1 | -1): boolean {
  const { conjunctions } = known();
  for (let k = i + step; k >= 0 && k < tokens.count; k += step) {
    const gap = tokens.gap[step > 0 ? k : k + 1];
    if (conjunctions.has(tokens.hash[k] as number)) continue;
    if (tokens.form[k] !== FORM.capital || (gap !== GAP.comma && !conjunctions.has(tokens.hash[k - step] as number)))
      return false;
    if (traits.place[k] && traits.known[k] !== 1) return true;
  }
  return false;
}

/** «в Манчестере и Бристоле»: word `i` is one of the two that «и» joins. */
function isJoined(tokens: Tokens, i: number): boolean {
  return isPairAround(tokens, i - 1) || isPairAround(tokens, i + 1);
}

function isPairAround({ hash, gap, form, count }: Tokens, at: number): boolean {
  if (at < 1 || at + 1 >= count || !known().conjunctions.has(hash[at] as number)) return false;
  if (gap[at] !== GAP.space || gap[at + 1] !== GAP.space) return false;
  return form[at - 1] === FORM.capital && form[at + 1] === FORM.capital;
}

function isOneOfTwoPlaces({ tokens, traits, span }: Place): boolean {
  if (traits.style !== STYLE.prose || likeSurname(traits, span.begin) >= LIKE_SURNAME) return false;
  return isJoined(tokens, span.begin);
}

/** A word that is no known name in a list of places. */
export function isAmongPlaces(place: Place): boolean {
  const { begin, end } = place.span;
  if (end - begin > 1 || KNOWN_NAMES.has(place.traits.known[begin] as number)) return false;
  // In Russian surnames are too often listed with cities: «Путин, Медведев, Москва».
  if (!place.tokens.isKazakh && !isOneOfTwoPlaces(place)) return false;
  return isListedWithPlace(place, begin, -1) || isListedWithPlace(place, begin, 1);
}

/** Whether the name is that of a place or an organisation. */
export function isNamesake(tokens: Tokens, span: TokenSpan): boolean {
  return (
    isBeforePlace(tokens, span.end) ||
    isAfterPlace(tokens, span) ||
    isNamedAfter(tokens, span) ||
    isInBody(tokens, span)
  );
}
