/** What ails somebody, as it is said at home and at work, beyond the names of illnesses. The marks are explained in `identity.ts`. */
import { pairs } from './list';

const MONTHS =
  'первом_месяце втором_месяце третьем_месяце четвертом_месяце четвёртом_месяце пятом_месяце шестом_месяце седьмом_месяце восьмом_месяце девятом_месяце';
const BONE_PLACES =
  'в_пятк* в_ребр* в_кост* в_рук* в_ног* в_палец в_пальц* в_ключиц* в_лодыж* в_запяст* в_позвон* в_таз* в_челюст*';

/** Breath, heart, belly, in Russian. */
const BODY = `палочк*_коха полн*_блокад* блокад*_лнпг
шунтировал* язв*_дпк эрози*_шейк* эрози*_желуд*
 сердце_сдает почки_сдал* печень_сдал* поджелудочн*_воспал*
 заячь*_губ* отошл*_воды`;

/** Bones, wounds, and what was taken off or sewn on. */
const WOUNDS = ` мочеприемник* ${pairs('трещина трещину трещиной трещины', BONE_PLACES)} палец_пришил*  сел*_на_коляск* сидит_в_коляск* не_ходит_после не_чувствует_ног`;

/** Head and nerves. */
const HEAD = ` крыша_поехала крыша_едет_у поехал*_крыш* слыш*_голоса голоса_слыш* голоса_в_голов* ${pairs('пытался пыталась хотел хотела пробовал пробовала', 'повеситься отравиться выпрыгнуть утопиться зарезаться')} повесился повесилась вены_порез*
 в_наркодиспанс* память_плохая провалы_в_памят* никого_не_узнает перестал*_узнава* не_говорит_до_сих с_фасом`;

/** Childbirth and women's matters. */
const WOMEN = `${pairs('на', MONTHS)} ${pairs('пузо живот', 'на_нос* растет растёт')} залетела менструация_по титр_антител`;

const KAZAKH = ` jelsheshek* тамақтан_улан* жүрегі_қыс* зәрі_жүрме* гипспен_жүр* есту_аппарат* көз_жанарын* жамбас_мойн*_сын* жамбас*_мойны сүт_безінің* өкпесіне_су өкпесі_суық* өкпеге_суық* жатыр_мойн*_эрози* логопедиялық_кеміс* тілі_байлан* demikpe* qysymy_kot* kysymy_kot* қант_көтеріл* сал_болып* төсектен_тұрма* толғағ*_баста* толғақ_келді`;

const ENGLISH = `${pairs('has had got diagnosed_with suffers_from recovering_from dying_of', 'cancer a_tumor a_tumour a_stroke diabetes asthma epilepsy pneumonia hepatitis leukemia kidney_stones a_concussion covid')} lost_the_baby lost_her_baby in_labor in_labour water_broke`;

/** Whole sayings. */
export const AILMENTS_TOLD = [BODY, WOUNDS, HEAD, WOMEN, KAZAKH, ENGLISH].join(' ');

/** Of the clinic: inflammations, growths, disorders that are hardly named in chat but of somebody. */
const RARE = ` миозит* тендинит* кольпит* цервицит* баланит* дивертикул* нейтропени* менингиом* пролактином* радикулопат* микроцефал* нистагм* гемиплег* паранойя паранойи параноидн* стригущ* карбункул* крипторх* вагиноз* артроскоп* эндопротез* остеосинтез* непроходимост* остеопени* гистерэктом* тонзиллэктом* аппендэктом* акне алкозависим* рехаб* ребцентр* обструктивн* соцфоб* социофоб*
 болезнь_крон*

 osteoporo* pcos menopaus* glaucoma cataract* fibromyalg* celiac anxiety_att*
ұйқы_без* құяң* тілінің_мүк* тұтығ* ішқұрт* соқырішек* өт_жол* бүйректас* кодировк*`;

/** Rarer illnesses. */
export const AILMENTS = `${RARE} неходящ* водянк* доброкачествен* бронхоэктаз* ишеми* дальтоник* дальтонизм* онр дисграфи* поджелудк* сердечниц* золофт* сертралин* сумамигрен* валидол* корвалол* hbsag геморрагич* пролежн* желтух* свищ свища`;
