/** Marks of secrecy that are only spoken of, stand on things, were taken off or are asked about. */
import type { EntityType } from '../detect/finding';

/** Findings of a type that stop nothing where all of this is said; what is left out may be anything. */
export interface Harmless {
  type: EntityType;
  value?: RegExp;
  /** What stands before it, up to its beginning, */
  before?: RegExp;
  /** behind it, from its end on, */
  behind?: RegExp;
  /** or around it. */
  around?: RegExp;
}

export const HARMLESS_MARKS: readonly Harmless[] = [
  // «гриф «ДСП» с отчёта сняли», «архив рассекретили: папки с грифом «Секретно»»
  {
    type: 'official-mark',
    around: /рассекре|declassif|гриф[^.\n]{0,50}(?:сняли|отменили)|(?:сняли|отменили)\s(?:гриф|пометк)/iu,
  },
  // «шредер для уничтожения документов ДСП», «журнал учёта документов с пометкой ДСП»
  {
    type: 'official-mark',
    before:
      /(?<!\p{L})(?:для|уч[её]та)\s(?:(?:хранения|уничтожения|уч[её]та)\s)?(?:(?:документов|бумаг|дел)\s)?(?:с (?:пометкой|грифом)\s)?[«"“]?$/iu,
  },
  // «штамп «ДСП» потеряли, заказывайте новый», «мөртабан «ҚБПҮ» тапсырыс бердік»
  {
    type: 'official-mark',
    before: /(?<!\p{L})(?:штамп|печать|наклейк|стикер|мөртабан|stamp)\p{L}{0,3}\s[«"“]?$/iu,
    behind: /^["»”]?\s(?:есть|нет|сломал|потер|закаж|заказ|куп|тапсырыс|жоғал|is (?:lost|missing))/iu,
  },
  // «как пишется «конфиденциально»», «без слова «Секретно»», «на ноуте стикер «Top Secret»»: a word, on no paper
  {
    type: 'official-mark',
    before: /(?<!\p{L})(?:пишется|пишут(?:ся)?|слов[ао]?|word|наклейк\p{L}|стикер\p{L}?|sticker)\s[«"“]?$/iu,
  },
  // «для служебного пользования на воротах написано»
  {
    type: 'official-mark',
    behind: /^["»”]?\s(?:на|на самих|на всех)\s(?:ворот|двер|забор|лифт|стен|кружк|футболк)/iu,
  },
  // «гриф «ДСП» в шаблоне надо убрать, документ открытый»
  {
    type: 'official-mark',
    around:
      /(?<!\p{L})(?:шаблон|template|үлгі|макет)[^\n]{0,60}(?:убра|убер|удал|сними|сотр|remove|өшір)|(?:убра|убер|удал|сотр|remove|өшір)[^\n]{0,60}(?:шаблон|template|үлгі|макет)|(?:документ\p{L}{0,2} открыт|ашық құжат|(?:brochure|readme|document) is public|public (?:brochure|readme|document))/iu,
  },
  // «перечень сведений ДСП утверждается приказом»
  { type: 'official-mark', before: /(?<!\p{L})переч\p{L}{2,3}\s(?:сведений|документов|информации)\s[«"“]?$/iu },
  // «грифы: «особой важности», «секретно»», «ҚБПҮ деген белгі мен «құпия» екеуі бөлек»
  { type: 'official-mark', before: /(?<!\p{L})грифы:[^.\n]{0,60}$/iu },
  { type: 'official-mark', around: /(?<!\p{L})(?:шатастырма|не путай|салмаймыз)/iu },
  // «гриф «ДСП» в обычном письме не ставить», “anything marked CONFIDENTIAL”, ““For internal use” label removed”
  {
    type: 'official-mark',
    before: /(?<!\p{L})(?:гриф|пометк|штамп|белгі)\p{L}{0,2}\s[«"“]?$/iu,
    behind: /^["»”]?\s(?:[^.!?,\n]{0,30}\s)?не\s(?:став|нуж)/iu,
  },
  { type: 'official-mark', before: /(?<!\p{L})(?:anything|everything|information) marked\s["“]?$/iu },
  { type: 'official-mark', behind: /^["»”]?\s(?:label|stamp|mark)\s(?:was\s)?(?:removed|lifted)/iu },
  // ««секретно» это гриф, на чертежах его нет»
  { type: 'official-mark', behind: /^["»”]?\s(?:—\s)?(?:это|деген)\s(?:гриф|белгі|служебн)/iu },
  // «мемлекеттік құпияларды қорғау бойынша нұсқама», «защита государственных секретов»
  { type: 'official-mark', behind: /^\p{L}*\s(?:қорғау|туралы\sзаң)/iu },
  // «ҚБПҮ деген белгі қашан қойылады»
  { type: 'official-mark', behind: /^["»”]?\s(?:\p{L}+\s){0,3}(?:қашан қой|когда став)/iu },
  { type: 'official-mark', before: /(?<!\p{L})(?:защит\p{L}{1,3}|охран\p{L}{1,3}|protection of)\s$/iu },
  // «нужен ли гриф ДСП, если там график отпусков?», «на экзамене был вопрос про гриф «Секретно»»
  {
    type: 'official-mark',
    around:
      /(?<!\p{L})(?:(?:нуж\p{L}{1,3}|надо|можно|должн?ы?) ли|вопрос про|в музее|на кружке|на футболке)(?!\p{L})/iu,
  },
  // ««Қызмет бабында пайдалану үшін» белгісі бар қағаз сканерленбейді»: what is never done
  { type: 'official-mark', behind: /^["»”]?\sбелгісі бар \p{L}+ \p{L}+[бмп][ае]йд[іы](?!\p{L})/iu },
  // «документы с пометкой «ДСП» по ватсапу не гоняем»: a rule
  {
    type: 'official-mark',
    behind:
      /^["»”]?\s[^.!?\n]{0,40}(?<!\p{L})не\s(?:гоняем|шл[её]м|отправля(?:ем|ют)|пересыла(?:ем|ют)|скидыва(?:ем|ют)|фоткаем)/iu,
  },
  // «папки с пометкой о секретности»
  { type: 'official-mark', value: /^секретности$/iu, before: /(?<!\p{L})о\s$/iu },
  // «книга «Совершенно секретно» интересная»
  { type: 'official-mark', before: /(?<!\p{L})(?:книг|роман|журнал|передач|программ|рубрик)\p{L}{0,3}\s[«"“]$/iu },
  // «Что значит гриф ДСП вообще»
  {
    type: 'official-mark',
    before: /(?<!\p{L})что (?:такое|значит|означает) (?:гриф|пометка|штамп) [«"“]?$/iu,
    behind: /^["»”]?(?:\?|,|\sвообще|$)/iu,
  },
];
