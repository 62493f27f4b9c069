/** «Рақмет, Лаура.», «Бірлік, сізді тыңдап тұрмыз»: in well written Kazakh, whoever is called by name between commas. */

import { isSaidOfAnybody, isTitle } from './forms-of-address';
import { isPerson, LABEL } from './labels';
import { FORM, GAP, type Tokens } from './tokens';
import { isSentenceStart, STYLE, type Traits } from './traits';
import { wordSet } from './word-set';

/** Words said to somebody. */
const TO_SOMEBODY =
  'сіз сізге сізді сізден сізбен сіздің сіздер сіздерге сен сені саған сенің сенен рақмет рахмет сәлем сәлеметсіз сәлеметсіздер ' +
  'қайырлы құттықтаймын құттықтаймыз айтыңыз айтыңызшы айтшы қараңыз қараңызшы тыңдап естіп кешіріңіз кешір ата апа аға ' +
  'ты тебе тебя тобой вам вас вами твой твоя твои твою ваш ваша';
/** «Рақмет, Зейін.» is too short to be taken for prose. */
const SHORT = 2;

let words: Set<number> | undefined;

/** Whether word `i` stands between commas or at the end or beginning of a sentence. */
export function isCalled(tokens: Tokens, traits: Traits, i: number): boolean {
  if (traits.style !== STYLE.prose && !isShort(tokens, traits)) return false;
  if (!tokens.isKazakh) return false;
  const before = tokens.gap[i] as number;
  return (before === GAP.comma || before >= GAP.sentence) && isEnd(tokens.gap[i + 1] as number);
}

function isShort(tokens: Tokens, traits: Traits): boolean {
  if (traits.style !== STYLE.usual || tokens.count !== SHORT) return false;
  return tokens.form[0] === FORM.capital && tokens.gap[1] === GAP.comma;
}

function isEnd(gap: number): boolean {
  return gap === GAP.dot || gap === GAP.comma || gap >= GAP.sentence;
}

export function isSaidToSomebody(tokens: Tokens): boolean {
  words ??= wordSet(TO_SOMEBODY);
  for (let i = 0; i < tokens.count; i++) if (words.has(tokens.hash[i] as number)) return true;
  return false;
}

/** «Ағынтай батыр», «Клара апамыз»: at the beginning of a sentence any word may have a capital. */
export function isTitled(tokens: Tokens, traits: Traits, i: number): boolean {
  if (tokens.form[i] !== FORM.capital || i + 1 >= tokens.count || tokens.gap[i + 1] !== GAP.space) return false;
  if (tokens.gap[i] === GAP.quote || !isTitle(tokens, i + 1)) return false;
  if (traits.known[i] === 1) return true;
  return !isSentenceStart(tokens, i) && !traits.ordinary[i] && !traits.place[i];
}

/** «Ұлжан, саған сәлемдеме келді», «Мерей, тебя ждут»: in chat, the first word, a known given name and nothing else, before a comma. */
function isCalledFirst(tokens: Tokens, traits: Traits): boolean {
  const { candidate, known, ordinary, place } = traits;
  if (traits.style !== STYLE.usual || !candidate[0] || known[0] !== 1 || ordinary[0] || place[0]) return false;
  if (tokens.form[0] !== FORM.capital || tokens.gap[1] !== GAP.comma || isSaidOfAnybody(tokens, 0)) return false;
  return isSaidToSomebody(tokens);
}

/** Labels the known given names by which somebody is called in the window. */
export function labelCalled(tokens: Tokens, traits: Traits, label: Uint8Array): void {
  if (isCalledFirst(tokens, traits)) {
    traits.again[0] = 1;
    label[0] = LABEL.given;
  }
  if (traits.style !== STYLE.prose || !tokens.isKazakh) return;
  let isSaid: boolean | undefined;
  for (let i = 0; i < tokens.count; i++) {
    if (traits.candidate[i] && !isPerson(label[i] as number) && isTitled(tokens, traits, i)) label[i] = LABEL.given;
    if (traits.known[i] !== 1 || isPerson(label[i] as number) || tokens.form[i] !== FORM.capital) continue;
    if (!isCalled(tokens, traits, i)) continue;
    isSaid ??= isSaidToSomebody(tokens);
    if (isSaid && !words?.has(tokens.hash[i] as number)) label[i] = LABEL.given;
  }
}
