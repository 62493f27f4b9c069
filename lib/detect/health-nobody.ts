/** What is said of illness but of nobody: campaigns, shops, jokes, animals; and what adds nothing beside an illness that is named. */
import { Category } from './categories';
import { hasFirstName } from './first-names';
import { near, type Reading, textBefore } from './reading';
import { saidBefore } from './said-before';

/** What news, shops, posters and jokes speak of too; rarer illnesses are hardly named but of somebody. */
export const COMMON =
  /^(?:орви|орз|грип|тұмау|тумау|ковид|корона|covid|пневмон|вич|спид|житс|аитв|hiv|aids|туб|аборт|инвалид|мүгедек|мугедек|беремен|бременн|жүкті|жукти|pregnan|инсулин|нарко|алког|вши|диабет|қант|кант|diabet|дцп|депресс|depress|онко|рак|cancer|обыр|ісік|астм|asthma|инфаркт|инсульт|stroke|серде|жүрег|журег|эко|шиз|псих|аллерг|allerg|остеохондр|аути|autis|эпилеп|epilep|талма|глух|слеп|бруцел|перелом|ожог|кровотеч|мсэ|втэк|нервн|от к|отек|гепатит|hepat|сифил|мигрен|ангин|сары ауру|қызылша|корь|ветрян|ротавир|кишечн|гастрит|гемор|варикоз|давлени|гипертон|паническ|парано|склероз|маразм|паралич|климакс|выкид)/iu;

/** «диагноз», «эпикриз», «инсулин», a doctor: said of the illness named beside them, they are no second one. */
export const GENERAL =
  /^(?:диагн|диогн|diagn|эпикриз|выписк|заключ|флюорограф|групп\S* кров|қан |кан |ифа|пцр|птр|резус|анамнез|мед|лист|нетрудосп|жарамс|состоит|на уч|есепте|госпитал|онколог$|эко$|жүкті$|жукти$|диализ|реанимац|аурухана|стационар|леж|положил|направл|больничн|декрет|больниц|скорая|скорую|вызва\S* скорую|жедел|логопед|психолог|психотерапевт|диспансер|роддом|перзент|емделіп|қаралып|тіркеу|дәрі|капельниц|укол|таблетках|наблюда|обследован|костыл|hospital|meds|операция[ғг]|гипс(?:$|е$)|род[ыо]|рожа|приступ|припад|температур|швы|шов$|хирург|травмпункт|обострен|сопл|inhaler|therap|sick leave|medication|истори|ауру тар|результат|анализ|талдау)/iu;
/** Talk about illness that speaks of nobody: campaigns, trainings, shops, animals, jokes. */
const NOBODY =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:требует|лекци|профилакт|статистик|всемирн|аптек|коляск(?!у)|по рецепту|ваканси|центр|отделени|кафедр|книг|фильм|клиник|минздрав|соседи|в подъезде|игра |ищет |осенн|весенн|этих|эти |кота|апталық|күресу|млн|случа[ея]|выздоров|карантин|норма|семинар|вебинар|льгот|бесплатн|желающ|доклад|реферат|жеңілдік|дәріс(?!ін))/iu;

/** Said of an animal, a thing, in jest, even after «у». */
const NO_MAN =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:гороскоп|телец|весов|зодиак|пив[оу]|от смеха|жаздад|от этих|қуаныш|мозгов|сериал|учения|условн|шучу|сервер|по телевизору|novel|movie|in the book|статью|статья|мақала|деңгей|ддұ|воз (?=\p{L})|борьб[аыеу] с|пробк|әр оныншы|кажд(?:ый|ая) (?:десят|пят|трет)|кот |кота|коту|(?<!от |на )(?:кошк|собак)|щен|коров|попуга|хомяк|у машин|моей машин|машины |рынк|экономик|принтер|ноут|комп(?![а-я]{4})|на понедельник|проект|дорожн|движени|аудит|дисков|шутят|хаха|ахах|😂|🤣|😅|на дурак|от дурак|понедельников|какая[ -]то(?!\s[а-яё])|чуть |у всех|шизики|шутк|lol|ставки|реклам|конкурс|вакцин(?!ирован)|прививк|деген не|алдын алу|дәріс(?!ін)|тренинг|инвалидная коляска|в городе)/iu;

/** Whether the talk around start…end is of nobody. */
export function isOfNobody(reading: Reading, start: number, end: number): boolean {
  const whose = ownerOf(reading, start - 30, end + 30);
  return whose === 'no man' || (whose === 'nobody' && !isOfSomebody(reading, start, end));
}

const ownerOf = saidBefore((around) => (NO_MAN.test(around) ? 'no man' : NOBODY.test(around) ? 'nobody' : 'somebody'));

const isOfSomebody = (reading: Reading, start: number, end: number): boolean =>
  near(reading, start, end, Category.relative, 40, 30) >= 0 || isNamed(reading, start, end);

const isNamed = ({ text }: Reading, start: number, end: number): boolean =>
  hasFirstName(textBefore(text, start, 30)) || hasFirstName(text.slice(end, end + 30));
