/** All word lists, in the order in which their words get their numbers. */
import { bodyWords } from './body';
import { conditionWords } from './conditions';
import { fileWords } from './files';
import { healthWords } from './health';
import { healthTalkWords } from './health-talk';
import { identityWords } from './identity';
import { illnessWords } from './illnesses';
import type { WordList } from './list';
import { medicineWords } from './medicines';
import { moneyWords } from './money';
import { personWords } from './persons';
import { placeWords } from './places';
import { secrecyWords } from './secrecy';
import { streetWords } from './streets';

export const WORD_LISTS: readonly WordList[] = [
  identityWords,
  personWords,
  moneyWords,
  placeWords,
  streetWords,
  bodyWords,
  healthTalkWords,
  healthWords,
  illnessWords,
  conditionWords,
  medicineWords,
  secrecyWords,
  fileWords,
];
