/** Medicines that tell what somebody has; what everybody takes for a cold is not among them. The marks are explained in `identity.ts`. */
import type { WordList } from './list';

const SUGAR_AND_GLANDS = `глюкофаж* гликлазид* оземпик* ozempic глюкометр* эутирокс* преднизолон* дексаметазон* тестостерон* аллопуринол*
metformin prednisone`;
const HEART = `конкор* эгилок* анаприлин* лозартан* варфарин* ксарелто эликвис* клопидогрел* клексан* статины фуросемид*
warfarin bisoprolol amlodipine losartan lisinopril enalapril statins nitroglycerin`;
const MORE = `карведилол* соталол* вальпроев* вальпроат* депакин*`;
const MIND = `транк транки снотворн* прозак* паксил* ципралекс* венлафаксин* амитриптилин* феварин* фенибут* феназепам* реланиум* ксанакс* атаракс* грандаксин* сероквель* арипипразол* азалептин* аминазин* литий_карбонат* финлепсин* ламотриджин* кеппр* топирамат* фенобарбитал* риталин*
antidepressant* antipsychotic* fluoxetine zoloft prozac xanax lithium risperidone quetiapine olanzapine ritalin sertralin* fenibut`;
const POISON = `налтрексон* метадон* трамадол* морфин* фентанил* methadone morphine tramadol героин* мефедрон* амфетамин* heroin meth cocaine`;
const INFECTIONS = `арвт арт_терап* левофлоксац*_от_туб* ацикловир*
antiretroviral*`;
const GROWTHS = `иммунотерап* tamoxifen`;
const BREATH = `сальбутамол* кислородн*_концентр* кислородн*_баллон inhaler`;
const BIRTH = `дюфастон* прогестерон* мифепристон* эпипен* epipen* виагр* сиалис`;

export const medicineWords: WordList = {
  health: [SUGAR_AND_GLANDS, HEART, MORE, MIND, POISON, INFECTIONS, GROWTHS, BREATH, BIRTH].join(' '),
};
