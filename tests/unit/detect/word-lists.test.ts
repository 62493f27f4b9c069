/** The word lists: what would make half of a language open a phrase. */
import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../../lib/detect/words/conditions';
import { fileWords } from '../../../lib/detect/words/files';
import { healthWords } from '../../../lib/detect/words/health';
import { identityWords } from '../../../lib/detect/words/identity';
import { illnessWords } from '../../../lib/detect/words/illnesses';
import { medicineWords } from '../../../lib/detect/words/medicines';
import { moneyWords } from '../../../lib/detect/words/money';
import { personWords } from '../../../lib/detect/words/persons';
import { placeWords } from '../../../lib/detect/words/places';
import { secrecyWords } from '../../../lib/detect/words/secrecy';
import { streetWords } from '../../../lib/detect/words/streets';

const LISTS = {
  conditionWords,
  fileWords,
  healthWords,
  identityWords,
  illnessWords,
  medicineWords,
  moneyWords,
  personWords,
  placeWords,
  secrecyWords,
  streetWords,
};

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  const parts = Object.values(list).flatMap((entries) => entries.split(/[\s_]+/).filter((part) => part !== ''));

  it('has no ending behind less than three letters', () => {
    const short = parts.filter((part) => /[*-]$/.test(part) && part.replace(/[^\p{L}]/gu, '').length < 3);
    // A secret key of some services begins so, with anything behind.
    expect(short.filter((part) => part !== 'sk-**')).toEqual([]);
  });
});
