/** «Гүл деген қыз», «Бибатпа апа»: in Kazakh chat, what the next word says is somebody's name. */
import { isOneOf } from './endings';
import { isPerson, LABEL } from './labels';
import type { TokenSpan } from './spans';
import { FORM, GAP, type Tokens } from './tokens';
import { isSentenceStart, STYLE, type Traits } from './traits';
import { wordSet } from './word-set';
import { LIKELY } from './words';

/** «called», after the name. */
const CALLED = 'деген дейтін есімді атты';
/** Whoever is called so; before endings. */
const SOMEBODY =
  'кісі адам жігіт қыз бала азамат ағай апай тәте көке келіншек келін әйел шал кемпір қария құрбы студент оқушы науқас ' +
  'көрші дәрігер мұғалім маман менеджер курьер шебер бойжеткен қарындас қасапшы жүргізуші';
/** What else is called so; before endings. */
const THINGS =
  'сорт ит мысық ат жылқы сиыр бұғы түйе дүкен кафе мейрамхана дәмхана базар көше ауыл қала жер тау өзен көл шатқал өнім тыңайтқыш дәрі шампунь ' +
  'фирма компания бренд ән әуен кино фильм сериал мультфильм кітап роман ойын қосымша сайт арна команда клуб гүл жеміс тағам ' +
  'машина көлік банк мектеп бағдарлама жоба';
/** To whom one speaks of anybody near; no saint, hero or tale is called so. Before endings. */
const NEAR = 'апай ағай тәте көке әпке апке жеңге ханым мырза апам ағам әжем құдағи келін';
/** The same, where longer words begin so. */
const NEAR_WHOLE = 'аға апа әже ағаға апаға әжеге ағаның апаның әженің';
const SIZES = { shortest: 3, longestEnding: 6 };

interface Words {
  called: Set<number>;
  somebody: Set<number>;
  things: Set<number>;
  near: Set<number>;
  nearWhole: Set<number>;
}

let words: Words | undefined;

function known(): Words {
  words ??= {
    called: wordSet(CALLED),
    somebody: wordSet(SOMEBODY),
    things: wordSet(THINGS),
    near: wordSet(NEAR),
    nearWhole: wordSet(NEAR_WHOLE),
  };
  return words;
}

/** Whether word `i` is what one of these is called. */
function isNameOf(tokens: Tokens, i: number, stems: Set<number>): boolean {
  if (i + 2 >= tokens.count || tokens.gap[i + 1] !== GAP.space || tokens.gap[i + 2] !== GAP.space) return false;
  if (!known().called.has(tokens.hash[i + 1] as number)) return false;
  return tokens.form[i + 2] === FORM.lower && isOneOf(tokens, i + 2, stems, SIZES);
}

/** «Гүл деген қызға гүл апарма» */
export function isCalledSo(tokens: Tokens, i: number): boolean {
  return isNameOf(tokens, i, known().somebody);
}

/** «Ақмарал деген сорт» */
export function isThingCalledSo(tokens: Tokens, { begin, end }: TokenSpan): boolean {
  return end - begin === 1 && isNameOf(tokens, begin, known().things);
}

/** «Бибатпа апа қатық ұйытты»: at the beginning of a message only what no other word is. */
function isNear(tokens: Tokens, { known: names, like, ordinary, place }: Traits, i: number): boolean {
  const { near, nearWhole } = known();
  if (!nearWhole.has(tokens.hash[i + 1] as number) && !isOneOf(tokens, i + 1, near, SIZES)) return false;
  if (names[i] === 1) return true;
  if (ordinary[i] || place[i]) return false;
  return !isSentenceStart(tokens, i) || (like[i] as number) >> 3 >= LIKELY;
}

/** Labels all such words of the window. */
export function labelIntroduced(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  if (traits.style === STYLE.prose) return;
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (tokens.form[i] !== FORM.capital || tokens.form[i + 1] !== FORM.lower || tokens.gap[i + 1] !== GAP.space)
      continue;
    if (!traits.candidate[i] || label[i] === LABEL.address || (i > 0 && isPerson(label[i - 1] as number))) continue;
    if (!isCalledSo(tokens, i) && !isNear(tokens, traits, i)) continue;
    traits.again[i] = 1;
    if (!isPerson(label[i] as number)) label[i] = LABEL.given;
  }
}
