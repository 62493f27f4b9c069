/** Addresses by the name of a well-known street alone: «на Розыбакиева 247 кв 96», «толе би 287/5». */
import { Category } from './categories';
import { isHit, isTaken, type Place, type Reading } from './reading';

export interface StreetPlace extends Place {
  hit: number;
  hasFlat: boolean;
}

const HOUSE =
  /^(?:\s(?:батыра?|хана?))?[\s,]{1,2}(?:д\.?\s?|дом\s|үй\s)?\d{1,3}(?:\s?(?!и\s)[а-яa-z](?![A-Za-zÀ-ɏЀ-ӿ.]))?(?:\s?\/\s?\d{1,3}[а-яa-z]?)?(?![\d.:%₸]|,\d|\s?(?:-?\s?\d{4}|[–—-]\s?[а-я]{1,2}(?![а-я])|тг|тенге|теңге|лет|год|жыл|мин|час|км|метр|класс|сынып|шт|раз|чел|том|бет|стих|том|адам|кг|млн|тыс|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря))/iu;
const FLAT =
  /^(?:[\s,]{1,2}(?:к(?:орп(?:ус)?)?\.?\s?\d{1,2}|блок\s[A-Za-zА-я]|\d{1,2}\s?(?:этаж|қабат|кабат|подъезд)|(?:этаж|подъезд)\s?\d{1,2})){0,3}(?:[\s,]{1,2}(?:кв|квартира|пәтер|патер|офис)\.?\s?\d{1,4}|\s?-\s?\d{1,4}(?![\d-]))/iu;
/** In small letters the name alone may be another word. */
const LED =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:на|с|по|ул|улица|дом|дома|около|возле|рядом|адрес|там же|живет|живёт|угол|до)\s(?:с\s|на\s)?$/iu;

/** Open to everybody: nobody's home. */
const PUBLIC =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])(?:офис|цон|школ|мектеп|магаз|кафе|кофе|ресто|банк|поликлин|роддом|авто|мойк|пункт|бутик|бц|бизнес|тр[цк]|камер|дтп|салон|аптек|клиник|больниц|маршрут|останов|бронь|кездес|открыт|вход|склад|рынок|копи|филиал|отделен|гостин|отель|музей|театр|пересеч)/iu;

/** The places in a text that begin with the name of a street. */
export function streetPlaces(reading: Reading, taken: readonly Place[]): StreetPlace[] {
  const { scan, text } = reading;
  const found: StreetPlace[] = [];
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.streetName)) continue;
    const [start, from] = [scan.hitStart[hit] as number, scan.hitEnd[hit] as number];
    const house = HOUSE.exec(text.slice(from, from + 40));
    if (!house) continue;
    const first = text[start] as string;
    if (first === first.toLowerCase() && !LED.test(text.slice(Math.max(0, start - 16), start)) && !/\//.test(house[0]))
      continue;
    const flat = FLAT.exec(text.slice(from + house[0].length, from + house[0].length + 50));
    const end = from + house[0].length + (flat?.[0].length ?? 0);
    const around = `${text.slice(Math.max(0, start - 40), start)} ${text.slice(end, end + 30)}`;
    if ((flat && /кв|пәтер|патер/iu.test(flat[0])) || !PUBLIC.test(around))
      if (!isTaken(taken, start, end)) found.push({ hit, start, end, hasFlat: flat !== null });
  }
  return found;
}
