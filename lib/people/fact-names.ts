/** Surnames that are words of illness or of a sad fate, and illnesses that stand like surnames: «Олег Рак», «Анна Сирота», «Алины Ракишевой ДЦП». */
import type { Finding } from '../detect/finding';
import { isPersonFinding, type PersonFinding } from './finding';

/** Called after who described it. */
const EPONYM = /^(?:паркинсон|альцгеймер|даун|крон|бехтерев|меньер|туретт|хашимото|бехчет)/iu;
const ACRONYM = /^\p{Lu}{2,5}$/u;
/** «Рак » before «Светлана Ивановна». */
const SURNAME = /^\p{Lu}\p{Ll}+$/u;

/** Whether a word behind the first of a name is an illness and no surname. */
function isIllness(text: string, fact: Finding, name: Finding): boolean {
  if (fact.start === name.start) return false;
  const own = text.slice(fact.start, fact.end);
  return EPONYM.test(own) || (ACRONYM.test(own) && /\p{Ll}/u.test(text.slice(name.start, fact.start)));
}

/** Whether the fact is but the surname in front of given name and patronymic. */
function isSurnameOf(text: string, fact: Finding, name: PersonFinding): boolean {
  return (
    text.slice(fact.end, name.start) === ' ' &&
    SURNAME.test(text.slice(fact.start, fact.end)) &&
    name.parts.some(({ part }) => part === 'patronymic') &&
    !name.parts.some(({ part }) => part === 'surname')
  );
}

function without(text: string, name: PersonFinding, fact: Finding): PersonFinding {
  const end = name.start + text.slice(name.start, fact.start).trimEnd().length;
  return { ...name, end, parts: name.parts.filter((part) => part.end <= end) };
}

function withSurname(name: PersonFinding, { start, end }: Finding): PersonFinding {
  return { ...name, start, parts: [{ part: 'surname', start, end }, ...name.parts] };
}

/** Facts that are no part of a name, and names that end before the illness; both in the order of the text, as they were given. */
export function factsApart(
  text: string,
  facts: readonly Finding[],
  tagged: readonly Finding[],
): { facts: readonly Finding[]; names: readonly Finding[] } {
  const dropped = new Set<Finding>();
  let from = 0;
  const names = tagged.map((one) => {
    if (!isPersonFinding(one) || one.parts.length < 2) return one;
    let name = one;
    while (from < facts.length && (facts[from] as Finding).end < one.start - 1) from++;
    for (let at = from; at < facts.length && (facts[at] as Finding).start < one.end; at++) {
      const fact = facts[at] as Finding;
      if (fact.type !== 'health' && fact.type !== 'special-category') continue;
      if (isSurnameOf(text, fact, one)) {
        dropped.add(fact);
        name = withSurname(one, fact);
      } else if (fact.start < one.start || fact.end > one.end) continue;
      else if (isIllness(text, fact, one)) name = without(text, one, fact);
      else dropped.add(fact);
    }
    return name;
  });
  return { facts: dropped.size === 0 ? facts : facts.filter((fact) => !dropped.has(fact)), names };
}
