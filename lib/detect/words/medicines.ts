/** Medicines that tell what somebody has; what everybody takes for a cold is not among them. The marks are explained in `identity.ts`. */
import type { WordList } from './list';

const SUGAR_AND_GLANDS = `глюкофаж* оземпик* ozempic глюкометр* эутирокс* тестостерон*
metformin`;
const HEART = `конкор* лозартан* варфарин* ксарелто эликвис* клопидогрел* статины
warfarin`;
const MORE = ` вальпроев* вальпроат* депакин*`;
const MIND = `прозак* паксил* фенибут* реланиум* ксанакс* атаракс* кеппр* риталин*
antidepressant* prozac xanax sertralin*`;
const POISON = `налтрексон* метадон* трамадол* морфин* фентанил* героин* мефедрон* амфетамин* heroin meth cocaine`;
const INFECTIONS = `арвт
antiretroviral*`;
const BREATH = `сальбутамол* кислородн*_концентр* inhaler`;
const BIRTH = `дюфастон* прогестерон* эпипен* epipen* виагр* сиалис`;

export const medicineWords: WordList = {
  health: [SUGAR_AND_GLANDS, HEART, MORE, MIND, POISON, INFECTIONS, BREATH, BIRTH].join(' '),
};
