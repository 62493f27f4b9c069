/** Medicines that tell what somebody has; what everybody takes for a cold is not among them. The marks are explained in `identity.ts`. */
import type { WordList } from './list';

const SUGAR_AND_GLANDS = `глюкофаж* гликлазид* форсиг* джардинс* оземпик* ozempic лантус* новорапид* хумалог* глюкометр* эутирокс* преднизолон* метипред* дексаметазон* тестостерон* аллопуринол*
metformin levothyroxine euthyrox prednisolone prednisone`;
const HEART = `конкор* эгилок* анаприлин* лозартан* амиодарон* дигоксин* варфарин* ксарелто эликвис* прадакс* клопидогрел* плавикс* клексан* кардиомагнил* статины фуросемид*
warfarin bisoprolol amlodipine losartan lisinopril enalapril statins nitroglycerin`;
const MORE = `виктоз* саксенд* карведилол* крестор* соталол* флувоксамин* габапентин* мемантин* донепезил* мадопар* леводоп* азатиоприн* циклоспорин* вальпроев* вальпроат* депакин*`;
const MIND = `транк транки снотворн* прозак* паксил* ципралекс* венлафаксин* амитриптилин* феварин* фенибут* феназепам* реланиум* ксанакс* атаракс* грандаксин* сероквель* арипипразол* азалептин* аминазин* литий_карбонат* финлепсин* ламотриджин* кеппр* топирамат* фенобарбитал* риталин*
antidepressant* antipsychotic* fluoxetine zoloft prozac xanax lithium risperidone quetiapine olanzapine ritalin sertralin* fenibut`;
const POISON = `налтрексон* вивитрол* дисульфирам* эспераль* метадон* трамадол* морфин* фентанил* methadone suboxone morphine tramadol героин* мефедрон* амфетамин* каннабис* heroin meth cocaine`;
const INFECTIONS = `арвт арт_терап* долутегравир* тенофовир* ламивудин* зидовудин* интерферон* изониазид* рифампицин* левофлоксац*_от_туб* противотуберкул* ацикловир*
antiretroviral*`;
const GROWTHS = `тамоксифен* герцептин* капецитабин* иммунотерап* tamoxifen keytruda`;
const BREATH = `сальбутамол* вентолин* симбикорт* беродуал* пульмикорт* будесонид* небулайзер* кислородн*_концентр* кислородн*_баллон inhaler albuterol ventolin`;
const BIRTH = `утрожестан* дюфастон* дуфастон* прогестерон* клостилбегит* мизопростол* мифепристон* эпипен* epipen* месалазин* хумира копаксон* виагр* сиалис`;

export const medicineWords: WordList = {
  health: [SUGAR_AND_GLANDS, HEART, MORE, MIND, POISON, INFECTIONS, GROWTHS, BREATH, BIRTH].join(' '),
};
