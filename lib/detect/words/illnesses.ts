/** Illnesses and states by part of the body, as they are said in Russian, Kazakh and English. The marks are explained in `identity.ts`. */
import type { WordList } from './list';

/** Heart and vessels. */
const HEART = ` предынсульт* шум*_в_сердц* мерцательн* сердечник*
 жүрек_ырғақ* қан_тамыр* heart_condition arrhythmia*`;

/** Breath, ears, throat. */
const BREATH = `глухому пневмоторакс* муковисцид* апноэ слепая_на ослеп- бронхоспазм* обструкци* эмфизем* глухим_с
  құлағы_ест* copd covid*`;

/** Stomach, liver, kidneys. */
const BELLY = ` рефлюкс* стома донор*_почк* язвенн*_болезн* язвенник* желчнокамен* гемодиализ* болезн*_крона колитом мочекамен*
 бүйрек_алмас* өт_қабы* өт_қапш* зәр_ұст* crohn* gallstone* appendix`;

/** Blood, glands, allergy. */
const GLANDS = ` анеми* малокров* низк*_гемоглобин*
қан_аздық* қалқанша_без* hypothyroid* hemophilia low_hemoglobin`;

/** Bones, muscles, wounds. */
const BONES = `нарушени*_осанк* гипсте мениск межпозвон* черепно_мозгов* ножев*_ранен* огнестр* пулев*_ранен* колясочниц* на_коляске
сынық_бар омыртқа* amputat* paralyzed torn_ligament`;

/** Mind, nerves, habits. */
const MIND = `биполярк* гиперактив* аутичн* нарушени*_сна алкогольн*_опьян* транквилизатор* галлюцинац* эпиприступ* токсикоман* пограничн*_личност* психосомат* психопат- психушк* задержк*_речи умственн*_отст* даунёнок антидепресс*
 талма_ауру* ақыл_кем* сөйлеу_кеміс* есірткі_қолдан* epileptic anxiety_disord* intellectual_disab* eating_disord* rehab`;

/** Infections and skin. */
const INFECTIONS = `положит*_тест_на анализ*_на_сифил* кишечк* ветрян*_оспа корью свинк*_у дизентер* сальмонел* хламид* лишай* экзем* атопическ* фурункул*
жел_шешек* қызылша_ауру* қотыр* теміреткі* жұқпалы_ауру* shingles hpv`;

/** Women, childbirth, growths. */
const BIRTH = `триместр* преждевремен*_род* декреттік миом* замершая* преэкламп* эклампс* менопауз* тройня на_сносях в_положении саркома* саркоме лучев*_терап*
 босанатын сәуле_терап* ivf miscarr* lymphoma melanoma sarcoma terminal_illness metasta*`;

export const illnessWords: WordList = {
  health: [HEART, BREATH, BELLY, GLANDS, BONES, MIND, INFECTIONS, BIRTH].join(' '),
};
