/** Values that are no personal data: orders, prices, dates, hashes and the like. */
import * as identifiers from './identifiers';
import { FIRST, hex, LAST, letters, type Maker, two, WORDS } from './pieces';

export const DECOYS: Readonly<Record<string, Maker>> = {
  '~name': (random) =>
    random.pick([
      `${random.pick(LAST)} ${random.pick(FIRST)}`,
      random.pick(FIRST),
      `${random.pick(LAST)} ${random.pick(['А', 'Н', 'С'])}.${random.pick(['Б', 'К', 'Е'])}.`,
    ]),
  '~word': (random) => random.pick(WORDS),
  '~order': (random) =>
    random.pick([
      random.digits(6),
      random.digits(8),
      random.digits(9),
      random.digits(10),
      random.digits(12),
      `${random.digits(4)}-${random.digits(6)}`,
      random.digits(16),
    ]),
  '~track': (random) =>
    random.pick([
      `RB${random.digits(9)}KZ`,
      `KZ${random.digits(9)}`,
      `${letters(random, 2)}${random.digits(9)}CN`,
      random.digits(14),
      `LP00${random.digits(12)}`,
    ]),
  '~date': (random) => `${two(random.whole(1, 28))}.${two(random.whole(1, 12))}.${random.whole(2023, 2027)}`,
  '~year': (random) => String(random.whole(1995, 2026)),
  '~time': (random) => `${two(random.whole(0, 23))}:${two(random.whole(0, 59))}`,
  '~expiry': (random) => `${two(random.whole(1, 12))}/${random.whole(27, 31)}`,
  '~price': (random) =>
    random.pick([
      String(random.whole(500, 999999)),
      `${random.whole(1, 999)} ${random.digits(3)}`,
      `${random.whole(1, 99)} ${random.digits(3)} ${random.digits(3)}`,
      `${random.whole(100, 9999)}.${random.digits(2)}`,
      `${random.whole(1, 999)} 000`,
    ]),
  '~rate': (random) => `${random.whole(1, 600)}.${random.digits(2)}`,
  '~small': (random) => String(random.whole(10, 999)),
  '~tiny': (random) => String(random.whole(1, 40)),
  '~code': (random) => random.digits(4),
  '~score': (random) => `${random.whole(0, 6)}:${random.whole(0, 6)}`,
  '~ean': (random) => identifiers.ean(random),
  '~imei': (random) => identifiers.withLuhn(`35${random.digits(12)}`),
  '~iccid': (random) => identifiers.withLuhn(`8999701${random.digits(11)}`),
  '~serial': (random) =>
    random.pick([
      `SN${random.digits(10)}`,
      `${letters(random, 3)}-${random.digits(5)}-${letters(random, 1)}`,
      `C02${letters(random, 4)}${random.digits(4)}`,
      `${letters(random, 2)}${random.digits(7)}`,
    ]),
  '~uuid': (random) => [8, 4, 4, 4, 12].map((size) => hex(random, size)).join('-'),
  '~hash': (random) => hex(random, 40),
  '~version': (random) => `${random.whole(0, 20)}.${random.whole(0, 30)}.${random.whole(0, 99)}`,
  '~ip': (random) => `10.${random.whole(0, 255)}.${random.whole(0, 255)}.${random.whole(1, 254)}`,
  '~mac': (random) => Array.from({ length: 6 }, () => hex(random, 2)).join(':'),
  '~iso': (random) =>
    `2026-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}T${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}.${random.digits(3)}Z`,
  '~unix': (random) => String(random.whole(1700000000, 1800000000)),
  '~isbn': (random) => `978-601-${random.digits(3)}-${random.digits(3)}-${random.digits(1)}`,
  '~reading': (random) => `0${random.digits(4)}`,
  '~plateless': (random) => `${random.pick(['A', 'Б', 'K'])}${random.digits(3)}`,
};
