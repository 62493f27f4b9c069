/** Hand-written messages: what was measured may become better, not worse. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';
import type { EntityType } from '../../../lib/detect/finding';
import { annotatedMessages } from '../../bench/corpus/annotated';
import { f1, scoreByType } from '../../bench/measure';

function scoresIn(file: string): ReturnType<typeof scoreByType> {
  const messages = annotatedMessages(file);
  return scoreByType(
    messages.map(({ text }) => detect(text)),
    messages,
  );
}

/** The F1 of each type in a file of messages, no lower than it was. */
function keepsF1(where: string, file: string, floors: readonly (readonly [EntityType, number])[]): void {
  const scores = scoresIn(file);
  describe(where, () => {
    it.each(floors)('%s keeps an F1 of %i', (type, floor) => {
      expect(f1(scores.get(type) ?? { right: 0, wrong: 0, missed: 1 })).toBeGreaterThanOrEqual(floor);
    });
  });
}

keepsF1('in a thousand messages of clerks, teachers and doctors', 'clerk-messages.txt', [
  ['iin', 99],
  ['bin', 99],
  ['iban', 99],
  ['payment-card', 99],
  ['phone', 99],
  ['email', 98],
  ['id-card', 99],
  ['passport', 98],
  ['driver-licence', 99],
  ['vehicle-plate', 98],
  ['birth-date', 98],
  ['password', 99],
  ['one-time-code', 99],
  ['secret-key', 97],
  ['official-mark', 93],
  ['geo-location', 97],
  ['health', 96],
  ['address', 98],
]);

keepsF1('in three hundred errands', 'errand-messages.txt', [
  ['health', 95],
  ['address', 98],
  ['password', 98],
  ['one-time-code', 99],
  ['birth-date', 98],
  ['driver-licence', 99],
  ['official-mark', 95],
  ['geo-location', 96],
]);

keepsF1('in seven hundred messages of offices', 'office-messages.txt', [
  ['email', 99],
  ['driver-licence', 97],
  ['vehicle-plate', 99],
  ['birth-date', 98],
  ['password', 99],
  ['one-time-code', 99],
  ['secret-key', 99],
  ['official-mark', 99],
  ['geo-location', 99],
  ['health', 93],
  ['address', 96],
  ['personal-finance', 86],
  ['special-category', 87],
]);

keepsF1('in three hundred and fifty messages as people talk', 'street-messages.txt', [
  ['vehicle-plate', 95],
  ['birth-date', 97],
  ['password', 95],
  ['one-time-code', 99],
  ['secret-key', 99],
  ['official-mark', 99],
  ['geo-location', 96],
  ['health', 90],
  ['address', 97],
]);

keepsF1('in eight hundred messages of a town, not all of them mended for', 'town-messages.txt', [
  ['iin', 97],
  ['iban', 99],
  ['payment-card', 97],
  ['phone', 98],
  ['email', 97],
  ['id-card', 94],
  ['passport', 97],
  ['driver-licence', 99],
  ['vehicle-plate', 95],
  ['bin', 96],
  ['birth-date', 91],
  ['password', 93],
  ['one-time-code', 90],
  ['secret-key', 90],
  ['official-mark', 92],
  ['geo-location', 96],
  ['health', 88],
  ['address', 88],
]);

keepsF1('in seven hundred messages of a village, half of them never mended for', 'village-messages.txt', [
  ['iin', 99],
  ['iban', 99],
  ['payment-card', 99],
  ['phone', 99],
  ['email', 99],
  ['id-card', 96],
  ['passport', 99],
  ['driver-licence', 98],
  ['vehicle-plate', 99],
  ['birth-date', 96],
  ['password', 96],
  ['one-time-code', 97],
  ['secret-key', 99],
  ['official-mark', 96],
  ['geo-location', 99],
  ['health', 84],
  ['address', 99],
]);

keepsF1('in a thousand messages of the steppe, half of them never read', 'steppe-messages.txt', [
  ['iin', 99],
  ['bin', 99],
  ['iban', 99],
  ['payment-card', 99],
  ['phone', 99],
  ['email', 99],
  ['id-card', 99],
  ['passport', 99],
  ['driver-licence', 98],
  ['vehicle-plate', 99],
  ['birth-date', 98],
  ['password', 97],
  ['one-time-code', 97],
  ['secret-key', 99],
  ['official-mark', 98],
  ['geo-location', 99],
  ['health', 86],
  ['address', 94],
]);

keepsF1('in seven hundred messages of the valley, half of them never read', 'valley-messages.txt', [
  ['iin', 99],
  ['bin', 99],
  ['iban', 99],
  ['payment-card', 99],
  ['phone', 99],
  ['email', 99],
  ['id-card', 99],
  ['passport', 97],
  ['driver-licence', 95],
  ['vehicle-plate', 98],
  ['birth-date', 97],
  ['password', 93],
  ['one-time-code', 94],
  ['secret-key', 97],
  ['official-mark', 95],
  ['geo-location', 99],
  ['health', 88],
  ['address', 92],
]);

it.each([
  'near-misses.txt',
  'errand-near-misses.txt',
  'office-near-misses.txt',
  'street-near-misses.txt',
  'town-near-misses.txt',
  'village-near-misses.txt',
  'steppe-near-misses.txt',
])('raises no alarm in the messages of %s', (file) => {
  const texts = annotatedMessages(file).map(({ text }) => text);
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => detect(text).some(({ level }) => level !== 'low'))).toEqual([]);
});

it('raises few alarms in harmless messages of the valley, half of them never read', () => {
  const texts = annotatedMessages('valley-near-misses.txt').map(({ text }) => text);
  const alarms = texts.filter((text) => detect(text).some(({ level }) => level !== 'low'));
  expect(texts.length).toBeGreaterThan(500);
  expect(alarms.length).toBeLessThanOrEqual(2);
});
