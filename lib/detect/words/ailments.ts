/** What ails somebody, as it is said at home and at work, beyond the names of illnesses. The marks are explained in `identity.ts`. */
import { pairs } from './list';

const MONTHS =
  'первом_месяце втором_месяце третьем_месяце четвертом_месяце пятом_месяце шестом_месяце седьмом_месяце восьмом_месяце девятом_месяце';
const BONE_PLACES =
  'в_пятк* в_ребр* в_кост* в_рук* в_ног* в_палец в_пальц* в_ключиц* в_лодыж* в_запяст* в_позвон* в_таз* в_челюст*';

/** Breath, heart, belly, in Russian. */
const BODY = `блокад*_лнпг заячь*_губ* отошл*_воды палочк*_коха печень_сдал* поджелудочн*_воспал* полн*_блокад* почки_сдал* сердце_сдает шунтировал* эрози*_желуд* эрози*_шейк* язв*_дпк`;

/** Bones, wounds, and what was taken off or sewn on. */
const WOUNDS = ` ${pairs('трещина трещину трещиной трещины', BONE_PLACES)} палец_пришил*`;

/** Head and nerves. */
const HEAD = ` крыша_поехала поехал*_крыш* слыш*_голоса голоса_слыш* ${pairs('пытался пыталась хотел хотела пробовал пробовала', 'повеситься отравиться выпрыгнуть утопиться зарезаться')} повесился повесилась вены_порез*
 в_наркодиспанс* память_плохая никого_не_узнает перестал*_узнава* с_фасом`;

/** Childbirth and women's matters. */
const WOMEN = `${pairs('на', MONTHS)} ${pairs('пузо живот', 'на_нос* растет')} залетела менструация_по титр_антител`;

const KAZAKH = `demikpe* jelsheshek* kysymy_kot* qysymy_kot* гипспен_жүр* есту_аппарат* жамбас*_мойны жамбас_мойн*_сын* жатыр_мойн*_эрози* жүрегі_қыс* зәрі_жүрме* көз_жанарын* логопедиялық_кеміс* сал_болып* сүт_безінің* тамақтан_улан* толғағ*_баста* толғақ_келді тілі_байлан* төсектен_тұрма* қант_көтеріл* өкпеге_суық* өкпесі_суық* өкпесіне_су`;

const ENGLISH = ` in_labor in_labour water_broke`;

/** Whole sayings. */
export const AILMENTS_TOLD = [BODY, WOUNDS, HEAD, WOMEN, KAZAKH, ENGLISH].join(' ');

/** Of the clinic: inflammations, growths, disorders that are hardly named in chat but of somebody. */
const RARE = `anxiety_att* cataract* celiac fibromyalg* glaucoma menopaus* osteoporo* pcos акне болезнь_крон* бүйректас* кодировк* менингиом* миозит* непроходимост* обструктивн* параноидн* паранойи паранойя ребцентр* рехаб* соқырішек* стригущ* тендинит* тілінің_мүк* тұтығ* эндопротез* ішқұрт* құяң* ұйқы_без* өт_жол*`;

/** Rarer illnesses. */
export const AILMENTS = `${RARE} неходящ* водянк* доброкачествен* бронхоэктаз* ишеми* дальтоник* дальтонизм* онр дисграфи* поджелудк* сердечниц* золофт* сертралин* валидол* корвалол* hbsag геморрагич* пролежн* желтух* свищ-`;
