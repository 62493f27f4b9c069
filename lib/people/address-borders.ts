/** Where an address begins and ends, whoever found it: from the settlement, complex or corner to the door (docs/decisions/0009). */
import type { Finding } from '../detect/finding';
import { endOf } from './address-end';
import { judgeBorders, type Limits } from './address-judge';
import { withHouseLetters } from './address-letters';
import { sentenceEnd, sentenceStart } from './address-sentences';
import { startOf } from './address-start';
import { TOWN } from './address-towns';
import { CAPITAL, FLAT, L, NAME, STREET_WORD, UNIT } from './address-words';
import type { PeopleModel } from './model';

/** «кв.1», «214-бөлме»: no address by itself. */
const LONE = new RegExp(
  `(?<![${L}])вход\\s[А-Я](?![${L}])|(?<![${L}])(?!линия|барак|дача|многоэтажка)(?:${UNIT}|дом[ае]?|д|блоке|каб|кабинет|вн|ст|статья|пункт|п|прил|кбе|выше|ниже|ш[іы])(?![${L}])|\\d{1,4}|[\\s.,№-]`,
  'giu',
);
/** Streets end so more often than teams and towns. */
const NO_UNIT = `(?!${STREET_WORD}|${UNIT}|[${L}]{3,}(?:ая|ского)\\s|entrance|podezd)`;
/** «Ордабасы 7, Қайсар 5, Шахтер 2», «жезказган 9, балкаш 11»: scores, weather, prices. */
const TABLE = new RegExp(
  `^(?:(?:в\\s)?${NO_UNIT}[${L}]{4,}\\s\\d{1,3}[,;\\n]\\s?)+(?:в\\s)?${NO_UNIT}[${L}]{4,}\\s\\d{1,3}(?:,\\s[${L}]{4,})?$`,
  'iu',
);
/** «Гагарина 258, Ходжанова 12»: streets named after people, unless the numbers are marks. */
const STREETS = /(?:[оеё]в|ин|ын)а\s\d{2}|[оеё]ва\s\d(?=.*\d\d)/u;
/** «12-47-5»: microdistrict, house and flat. */
const THREE = /^\d{1,2}[а-я]?-\d{1,3}[а-я]?-\d{1,3}$/u;
const IS_TOWN = new RegExp(`^(?:${TOWN})$`, 'u');
const POSTCODE = /^[A-Z]\d\d[A-Z]\d[A-Z]\d$/u;
/** Sums of money. */
const SUM = /(?<!\d)\d{1,3}\s000(?!\d)|\d\s?(?:мың|тыс|тысяч|тг|тенге|теңге|млн)(?![A-Za-zÀ-ɏЀ-ӿ\d])/iu;
/** «Сакен Сейфуллин 15» and «.10.1894», «Әл-Фараби 870» and «–950»: when somebody lived. */
const LIFETIME = /(?:\d\.\d{1,2}\.(?:1[89]|20)\d\d|\d{3}[–—]\d{3,4})$/u;
const REST_OF_LIFETIME = /^(?:\.\d{1,2}\.\d{4}|[–—]\d{3,4})(?!\d)/u;
const STARTS_WITH_UNIT = new RegExp(`^(?:${UNIT}|(?:там\\s)?дом|\\d{1,3}[а-я]?[\\s-]үй)(?![${L}])`, 'iu');
const MAX_GAP = 16;
/** «Розыбакиева 247 к3», «кв 96»: the flat of the address before it. */
function goesOn(text: string, last: Finding | undefined, next: Finding): boolean {
  if (last?.type !== 'address' || next.start - last.end > MAX_GAP) return false;
  const own = text.slice(last.start, last.end);
  if (POSTCODE.test(own)) return /^,\s$/u.test(text.slice(last.end, next.start));
  if (!/^[^\n;!?]*$/u.test(text.slice(last.end, next.start)) || FLAT.test(own)) return false;
  return STARTS_WITH_UNIT.test(text.slice(next.start, next.end));
}

const STREET_OF = '(?:[оеё]ва|ина|ына|[ая])';
/** «Бөкейхан 12 мен Бөкейхан 14», «Ипподромная 5, Ипподромная 7»: two doors, not one. */
const PAIR = new RegExp(
  `^(?<first>(?<street>${NAME})(?:\\s(?:${NAME}|көшесі|даңғылы|хан|батыр|би|ата|улица|проспект))?\\s\\d{1,3}[^\\s,]{0,4}(?:\\s-\\s\\d{1,4}|,\\s[^,]{1,9})?)(?<between>\\s(?:мен|пен|бен|и|или|and|or|немесе|әлде|[—–])\\s(?=${NAME}\\s\\d)|(?<=[дтн][ае]н)\\s(?=${NAME}\\s\\d)|,\\s(?:а|ал)\\s(?=${NAME}\\s\\d)|,\\s(?=\\k<street>\\s(?:көшесі\\s|даңғылы\\s)?\\d)|(?<=${STREET_OF}\\s\\d{1,3}[^\\s,]{0,2}(?:\\s-\\s\\d{1,4})?),\\s(?=(?:ул|пер|пр|мкр|микрорайон|переулок|улица|проспект)\\.?\\s?${NAME}[\\s,]{1,2}\\d)|(?<=${STREET_OF}\\s\\d{1,3}[^\\s,]{0,2}),\\s(?=[${CAPITAL}][${L}]{3,}${STREET_OF}\\s\\d)).`,
  'u',
);
/** «6/22 кв 14тен Момышұлы 50ге»: from one door to the other. */
const FROM_TO = new RegExp(`^(?<first>[^\\n]*\\d-?[дтн][ае]н)(?<between>\\s)(?=${NAME}\\s\\d)`, 'u');
/** One address, or two where there are two. */
function apart(text: string, finding: Finding): Finding[] {
  const own = text.slice(finding.start, finding.end);
  const { first = '', between = '' } = (PAIR.exec(own) ?? FROM_TO.exec(own))?.groups ?? {};
  if (first === '') return [finding];
  const end = finding.start + first.length;
  return [{ ...finding, end }, ...apart(text, { ...finding, start: end + between.length })];
}

/** Whether it is no address but a train, a sum of money, or somebody and when they lived. */
export function isNoAddress(text: string, { type, start, end }: Finding): boolean {
  if (type !== 'address') return false;
  const own = text.slice(start, end);
  const behind = text.slice(end, end + BEHIND);
  if (/^-?\s?(?:поезд|рейс|вагон)/u.test(behind)) return true;
  if (LIFETIME.test(own + (REST_OF_LIFETIME.exec(behind)?.[0] ?? ''))) return true;
  return SUM.test(own + (/^\s?\p{L}{2,6}|^\s000/u.exec(behind)?.[0] ?? ''));
}
const BEHIND = 8;

/** «Филатова 4-я»: whose turn it is. */
function isRank(text: string, { start, end }: Finding): boolean {
  return /^\p{L}+\s\d{1,3}-[яй](?=[,.;!?)]|\s?$)/u.test(text.slice(start, end + 10)) && end - start < 30;
}

/** «Сайрам, Амир Темур 212»: what was taken for a given name is the town. */
function isTownName(text: string, { type, start, end }: Finding): boolean {
  return type === 'person-name' && IS_TOWN.test(text.slice(start, end)) && text.startsWith(', ', end);
}

/** Where the next finding begins, unless it is of the same address. */
function ceilingOf(findings: readonly Finding[], at: number, end: number): number | undefined {
  let next = at + 1;
  while (findings[next]?.type === 'address' && (findings[next] as Finding).end <= end) next++;
  return findings[next]?.start;
}

/** The limits, no further than the sentence in which the address stands. */
function withinSentence(text: string, { start, end }: Finding, { floor, ceiling }: Limits): Limits {
  return {
    floor: Math.max(floor, sentenceStart(text, start)),
    ceiling: Math.min(ceiling, Math.max(end, sentenceEnd(text, start, end))),
  };
}

/** Whoever sends more at once sends a list, where borders are plain. */
const MOST_JUDGED = 200;

/** The findings with every address from its settlement to its door; sums of money and years of life are none. */
export function withAddressBorders(text: string, found: Finding[], model?: PeopleModel): Finding[] {
  if (!found.some(({ type }) => type === 'address')) return found;
  const findings = withHouseLetters(text, found);
  const kept: Finding[] = [];
  for (const [at, finding] of findings.entries()) {
    if (finding.type !== 'address') {
      kept.push(finding);
      continue;
    }
    const last = kept[kept.length - 1];
    if (last?.type === 'address' && finding.end <= last.end) continue;
    if (last && goesOn(text, last, finding)) {
      last.end = finding.end;
      continue;
    }
    if (isNoAddress(text, finding)) continue;
    const end = endOf(text, finding.start, finding.end);
    const start = startOf(text, finding.start, end);
    if (last && start <= last.start && isTownName(text, last)) kept.pop();
    const [floor, ceiling] = [kept[kept.length - 1]?.end ?? 0, ceilingOf(findings, at, end) ?? text.length];
    // What another finding holds stays with it.
    if (start >= floor || start >= finding.start) finding.start = start;
    if (end <= ceiling || end <= finding.end) finding.end = end;
    if (model && kept.length < MOST_JUDGED)
      judgeBorders(text, finding, withinSentence(text, finding, { floor, ceiling }), model);
    const own = text.slice(finding.start, finding.end);
    if (isRank(text, finding)) continue;
    if ((THREE.test(own) || own.replace(LONE, '') !== '') && (!TABLE.test(own) || STREETS.test(own)))
      kept.push(...apart(text, finding));
  }
  return kept;
}
