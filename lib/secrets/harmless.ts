/** What looks like personal data and is none: known to all, spoken of in general, of an organisation, or a number of something else. */
import type { Finding } from '../detect/finding';
import { type Reading, textBefore } from '../detect/reading';
import { HARMLESS_MARKS, type Harmless } from './harmless-marks';

/** «тестовые карты 4111 1111 1111 1111 и 5555 5555 5555 4444», “test card …, cvc 123”. */
const TEST_CARD = /test card|тест(?:ов\p{L}+|тік)? карт|тест\p{L}* на стенде|sandbox|песочниц/iu;

/** A link without an account, a token or a webhook in it: it may be opened by anybody. */
const PLAIN_LINK =
  /^(?:https?:\/\/|www\.)(?!\S*(?:@|hook|\/rest\/|[?&#]\w*(?:token|key|code|pass|pwd|secret|auth|sig|otp|invite)\w*=|(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{20}))/iu;

/** Nothing before it says that it is one. */
const UNNAMED = /^(?!.*(?:код|code|пин|pin|смс|sms|парол|құпия|pass))/isu;

/** And nothing that somebody was sent it. */
const UNSENT = /^(?!.*(?:смс|sms|приш|присл|подтвержд|вход|келді|растау|кіру))/isu;

const HARMLESS: readonly Harmless[] = [
  // «пин по умолчанию 1234», «стандартный пин 0000»
  {
    type: 'one-time-code',
    value: /^(?:(\d)\1{3,7}|0{2,5}\d|1234(?:5(?:6(?:78)?)?)?)$/,
    around: /умолч|дефолт|стандарт|заводск|с завода|зауыт|әдепкі|default|factory|блютуз|bluetooth|магнитол/iu,
  },
  // «логин admin, пароль admin, зауыттан солай», «зип с паролем infected — стандарт»
  {
    type: 'password',
    value: /^(?:admin|root|toor|guest|test|user|password|changeme|postgres|infected)$/iu,
    around: /умолч|дефолт|стандарт|завод|зауыт|әдепкі|default|factory|локал|local|докер|docker|\.example|\.sample/iu,
  },
  // «плу код 1207», «аймақ коды 7172», “store code 3312”
  {
    type: 'one-time-code',
    value: /^\d{3,6}$/,
    before:
      /(?<!\p{L})(?:плу|товар|тауар|аймақ|аймак|пән|есеп|мектеп|станци|модел|запчаст|краск|яблок|стирал|кот[её]л|product|store|school)\p{L}*\s(?:\p{L}+\s)?(?:код|code)\p{L}{0,3}\s$/iu,
  },
  // «смс не пришла, заказ 8841-20»
  {
    type: 'one-time-code',
    before:
      /(?<!(?:код|code)\p{L}*\s(?:\p{L}+\s)?)(?<!\p{L})(?:заказ|накладн|трек|тапсырыс|order)\p{L}{0,2}\s(?:номер\s|number\s)?№?\s?$/iu,
  },
  // «номер заказа 445821, код не пришёл», «посылка 445821, код придёт завтра»
  {
    type: 'one-time-code',
    before: /(?<!\p{L})(?:заказ|посылк|трек|накладн|тапсырыс|сәлемдеме|order|parcel)\p{L}*\s(?:\p{L}+\s){0,2}№?\s?$/iu,
    behind:
      /^,?\s(?:а\s|но\s)?(?:код|code)\p{L}{0,3}\s(?:\p{L}+\s)?(?:не\s|нет|прид[её]т|позже|потом|жоқ|келмеді|кейін|later)/iu,
  },
  // «таможенный пост, код 55302», «код 0412-77 на коробке, это партия»
  {
    type: 'one-time-code',
    before: /(?<!\p{L})(?:код|code)\p{L}*\s$/iu,
    around: /(?<!\p{L})(?:таможенн|на (?:коробк|упаковк|этикетк)|парти(?:я|и|ю)(?!\p{L})|тн вэд)/iu,
  },
  // «просят CVV — звоним на 102»
  {
    type: 'one-time-code',
    value: /^(?:10\d|11\d|14\d\d)$/,
    before: /(?<!\p{L})(?:по|пере)?(?:звон|обращ|call)\p{L}*\s(?:(?:на|в|по|to)\s)?(?:номеру?\s)?$/iu,
  },
  // «баг 3310», “ticket #4821”
  { type: 'one-time-code', before: /(?<!\p{L})(?:баг|bug|issue|тикет|ticket|таск|task)\p{L}{0,2}\s[#№]?\s?$/iu },
  // «DB_PASSWORD=⏎REDIS_URL=redis://localhost:6379»
  { type: 'password', value: /^[A-Z]+(?:_[A-Z]+)*=/u },
  // «result=FAIL code=NCA-0x0C»
  { type: 'password', value: /(?:^|[-_])0x[\da-f]{1,8}$/iu },
  // «неверный логин или пароль, https://kaspi.kz/shop/page?id=42»
  { type: 'password', value: PLAIN_LINK },
  { type: 'one-time-code', value: PLAIN_LINK },
  { type: 'secret-key', value: PLAIN_LINK },
  // of the documentation of Amazon
  { type: 'secret-key', value: /^AKIA\w+EXAMPLE$/u },
  // the head of a token without what it says, a block without a key: «-----BEGIN PRIVATE KEY-----⏎...»
  { type: 'secret-key', value: /^eyJ[\w-]{5,40}\.?$/u },
  { type: 'secret-key', value: /^-*BEGIN [^-]*-+\s*(?:\.{3}|…|[<*])/u },
  // «chmod 600 ~/.ssh/id_rsa»
  { type: 'eds-key', value: /^id_[a-z]\w+$/u, around: /chmod|permission|authorized_keys|known_hosts/iu },
  // «плохие пароли: 123456, almaty2024», «ең нашар пароль қайсы?», «qwerty жарамайды»
  {
    type: 'password',
    around:
      /(?<!\p{L})(?:плохие|слабые|худшие|популярные|частые|нашар|weak|bad|worst|common|popular)\s(?:\p{L}+\s){0,2}(?:пароли|құпиясөздер|пароль қайсы|passwords)|(?:123456|qwerty|password)\s(?:мен\s\S+\s)?(?:жарамайды|болмайды|не (?:подойд|годит|приним))/iu,
  },
  // «пароль делайте фразой типа «…», а не qwerty123», «мем: мой пароль: 12345678, мой аккаунт: взломан»
  { type: 'password', before: /(?<!\p{L})(?:фраз\p{L}+ типа|а не|лучше,? чем|better than)\s[«"]?$/iu },
  {
    type: 'password',
    value: /^(?:12345\d*|qwerty\w*|\p{L}{2,5})$/iu,
    around: /(?<!\p{L})(?:мем|анекдот|meme)(?!\p{L})/iu,
  },
  // «Kahoot PIN 482 913», «9909-ға смс жібер»
  { type: 'one-time-code', before: /(?<!\p{L})(?:kahoot|quizizz|blooket)[^.\n]{0,12}$/iu },
  { type: 'one-time-code', behind: /^\s?-?[ғгқк][ае]\s(?:смс\s|sms\s)?жібер/iu },
  // «шифр пишут так, вид такой: МАТ-09-000»
  { type: 'password', before: /(?<!\p{L})(?:(?:вид|формат) такой|үлгісі мынадай):?\s$/iu },
  { type: 'payment-card', around: TEST_CARD },
  { type: 'one-time-code', around: TEST_CARD },
  // «ОКЭД 85311 деп жаз»
  {
    type: 'one-time-code',
    before: /(?<!\p{L})(?:о[кқ]эд|oked|като|kato|тн\s?вэд|кбк|кнп|кбе)(?!\p{L})[^.\n]{0,25}$/iu,
  },
  // «Qwerty123 қоймау керек»
  { type: 'password', behind: /^["»]?,?\s(?:қойма|не (?:ставь|использ)|don.t use)/iu },
  // «password: ${DB_PASSWORD}»
  { type: 'password', value: /^\$\{/ },
  // «FRIDAY20 деп жаз себетке»
  {
    type: 'password',
    value: /^[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{3,}\d{1,4}$/u,
    before: UNNAMED,
    around: /(?<!\p{L})(?:жеңілдік|скидк|промокод|купон|себет|корзин|discount|promo|coupon|checkout)/iu,
  },
  // «колл-центр Kaspi 9999, Halyk 7111»
  {
    type: 'one-time-code',
    value: /^\d{4}$/,
    before: UNNAMED,
    around: /(?<!\p{L})(?:колл|call|контакт|contact)[\s-]?(?:центр|орталы|cent)/iu,
  },
  // «амортизатор коды KYB 339700», «артикул 40182»
  {
    type: 'one-time-code',
    value: /^\d{5,8}$/,
    before:
      /(?<!\p{L})(?:артикул|амортизатор|запчаст|подшипник|фильтр|колодк|бөлшек|part n)\p{L}*\s[^.,;!?\n]{0,30}$/iu,
  },
  // «мына код не: E-08? трактордың экранында тұр»
  {
    type: 'one-time-code',
    value: /^[A-ZА-Я]{1,2}-?\d{1,3}$/iu,
    around: /(?<!\p{L})(?:экран|диспле|табло|қате|ошибк|error)/iu,
  },
  // «шот … серіктестік шоты», «счёт фонда вот …»
  { type: 'iban', behind: /^\s(?:серіктестік|компания|фирма|қор|мектеп|мешіт)\p{L}*\s(?:шот|есеп)/iu },
  {
    type: 'iban',
    before:
      /(?<!\p{L})сч[её]т\p{L}?\s(?:фонда|школы|компании|фирмы|товарищества|мечети|садика)\s(?:вот\s|это\s)?[:—–-]?\s?$/iu,
  },
  // «ЖСК: …, Кбе 17, КНП 710»: of an organisation; whoever is a person has 19
  { type: 'iban', around: /(?<!\p{L})(?:кбе|kbe)\s?[:№]?\s?[12][1-8](?!\d)/iu },
  // «счёт ОСИ …», «оплата ЗемНПЦ …»
  {
    type: 'iban',
    before:
      /(?<!\p{L})(?:ОСИ|П?КСК|ТОО|ЖШС|АО|АҚ|ГУ|КГУ|КММ|РГП|\p{L}*НПЦ)\s(?:[«"][^»"]+[»"]\s)?(?:сч[её]т\s|шоты\s)?$/u,
  },
  { type: 'iban', before: /(?<!\p{L})реквизит\p{L}*\s(?:на бланке|компании|фирмы|организации|школы)\s?:?\s$/iu },
  // «қазынашылықта … басқа код, 070103»
  {
    type: 'one-time-code',
    value: /^\d{6}$/,
    before: UNSENT,
    around: /(?<!\p{L})(?:қазынашы|казначей|бюджет\p{L}* (?:код|классиф|програм|бағдар))/iu,
  },
  // «самые частые пины 1234, 0000»
  {
    type: 'one-time-code',
    before:
      /(?<!\p{L})(?:частые|частых|популярн|распростран|common|popular)\p{L}*\s(?:пин|pin|код|code)[^.!?\n]{0,30}$/iu,
  },
  // «captcha incorrect, code on picture was 7Gk2p», «1979-1983 жж. бұйрықтар»
  { type: 'one-time-code', value: /[a-z]/iu, around: /captcha|капч/iu },
  { type: 'one-time-code', value: /^(?:1[89]|20)\d\d[-–](?:1[89]|20)\d\d$/ },
  // «ЖТ-2026-04118820»: what came in
  { type: 'password', value: /^(?:ЖТ|ЗТ|ФЛ|ЮЛ)-20\d\d-\d{4,}/u },
  // «Astana2026» деген сияқты оңайын жүйе қабылдамайды»
  { type: 'password', behind: /^["»”]?\s(?:деген сияқты|сияқты\s\p{L}+\s(?:пароль|құпия))/iu },
  // of Windows, for everybody
  { type: 'secret-key', value: /^[A-Z\d]{5}(?:-[A-Z\d]{5}){4}$/, around: /(?<!\p{L})kms(?!\p{L})|generic/iu },
  // «паспорт насоса, серия К80-50-200»
  {
    type: 'passport',
    before:
      /(?<!\p{L})паспорт\p{L}*\s(?:насос|двигател|котл|издели|оборудован|прибор|сч[её]тчик|трактор|кран|лифт|трансформатор)[^.\n]{0,40}$/iu,
  },
  // «postgres://USER:PASS@HOST:5432/NAME»
  { type: 'password', value: /^@/, before: /:\/\/\S*$/ },
  // «синий экран, MEMORY_MANAGEMENT»: the name of an error or of a constant
  {
    type: 'password',
    value: /^[A-Z]+(?:_[A-Z]+)+$/,
    around: /(?<!\p{L})(?:экран|ошибк|қате|error|код ошиб|константа|constant|env|переменн)/iu,
  },
  // «git push origin feature-271»
  { type: 'one-time-code', before: /(?<!\p{L})(?:origin|branch|checkout|merge|ветк\p{L}{1,3})\s$/iu },
  // «открытый ключ WireGuard: …», “integrity sha512-…”
  {
    type: 'secret-key',
    before:
      /(?:(?:открыт|публичн|public|ашық)[^\s.!?]*\s(?:[^\s.!?]+\s)?(?:ключ|key|кілт)|ssh-(?:rsa|ed25519)|integrity)(?!.*(?:закрыт|приват|секрет|private|secret))[^\n]*$/isu,
  },
  // «пароль не спрашивал, только логин сказал: sapar_77»
  {
    type: 'password',
    before:
      /(?:парол|құпия|password)[^.!?\n]{0,30}(?:(?<!\p{L})не(?:т|\s|,)|жоқ|сұрама|without)[^.!?\n]{0,30}(?:логин|login)[^.!?\n,]{0,30}$/iu,
  },
  // «instagram.com/reel/DKq9LzTvXr0/»: where something is on a page that everybody may see
  { type: 'password', before: /(?<![\w@.-])(?:[\w-]+\.)+(?:com|kz|ru|net|org|me)\/(?:[\w-]+\/){0,4}$/iu },
  // «мына бот паролдер сұрайды екен, @qazbonus_24»
  { type: 'password', value: /^@[a-z]\w{4,}$/iu, before: /(?<!\p{L})(?:бот|канал|ник|аккаунт|bot|channel)/iu },
  // «сенің ник в стиме Batyr_KZ_94 емес пе»
  {
    type: 'password',
    before: /(?<!\p{L})(?:ник|никнейм|nick|nickname)(?:\s(?!парол|құпия|pass)\p{L}+){0,3}\s?[:—–-]?\s?$/iu,
  },
  // «Время ожидания истекло (код 12007)»
  {
    type: 'one-time-code',
    value: /^\d{3,5}$/,
    before:
      /(?:истек|сбой|недоступ|не удал|разорван|отказ|ошиб|timeout|timed out|failed|қате)[^.\n]{0,40}\((?:код|code)\s$/iu,
    behind: /^\)/,
  },
  // «саморез код 118-335 кор/1000», “date code 2418”
  { type: 'one-time-code', behind: /^\s(?:кор|упак|уп|шт|пач|меш)\p{L}{0,3}[./]/iu },
  { type: 'one-time-code', before: /(?<!\p{L})(?:date|lot|batch) code\s$/iu },
  // «Relay SEL-351S s/n 1183420417»
  { type: 'driver-licence', before: /(?<!\p{L})(?:s\/n|serial|серийн\p{L}{1,3}(?:\sномер)?)[\s:#№.]{1,3}$/iu },
  ...HARMLESS_MARKS,
];
const REACH = 80;

/** Lowers what is none, and leaves it no score, so that no disguise makes it more. */
export function lowerHarmless({ text, findings }: Reading): void {
  for (const finding of findings) {
    if (finding.level === 'low' || !isNone(text, finding)) continue;
    finding.level = 'low';
    finding.score = 0;
  }
}

function isNone(text: string, { type, start, end }: Finding): boolean {
  const before = textBefore(text, start, REACH);
  const value = text.slice(start, end);
  const behind = text.slice(end, end + REACH);
  return HARMLESS.some(
    (one) =>
      one.type === type &&
      says(one.value, value) &&
      says(one.before, before) &&
      says(one.behind, behind) &&
      says(one.around, before + value + behind),
  );
}

const says = (pattern: RegExp | undefined, part: string): boolean => pattern === undefined || pattern.test(part);
