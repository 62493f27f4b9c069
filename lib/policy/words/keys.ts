/** Title and description of every policy key in Kazakh, Russian and English. `[]` stands for "each of". */

/** Title, then description. */
type Said = readonly [title: string, description: string];
export type KeyWords = Record<'kk' | 'ru' | 'en', Said>;

const inKazakh: KeyWords = {
  kk: ['Қазақша', 'Қазақ тіліндегі мәтін, 200 таңбаға дейін.'],
  ru: ['По-казахски', 'Текст на казахском, до 200 знаков.'],
  en: ['In Kazakh', 'The text in Kazakh, up to 200 characters.'],
};
const inRussian: KeyWords = {
  kk: ['Орысша', 'Орыс тіліндегі мәтін, 200 таңбаға дейін.'],
  ru: ['По-русски', 'Текст на русском, до 200 знаков.'],
  en: ['In Russian', 'The text in Russian, up to 200 characters.'],
};
const inEnglish: KeyWords = {
  kk: ['Ағылшынша', 'Ағылшын тіліндегі мәтін, 200 таңбаға дейін.'],
  ru: ['По-английски', 'Текст на английском, до 200 знаков.'],
  en: ['In English', 'The text in English, up to 200 characters.'],
};

export const KEY_WORDS: Record<string, KeyWords> = {
  schemaVersion: {
    kk: [
      'Схема нұсқасы',
      'Саясат қай схема нұсқасымен жазылған. Кеңейтім білетін нұсқадан жоғары болса, түсінікті кілттер күшінде қалады, ал терезеде кеңейтімді жаңарту керектігі жазылады.',
    ],
    ru: [
      'Версия схемы',
      'По какой версии схемы написана политика. Если она выше известной расширению, понятные ключи действуют, а во всплывающем окне сказано, что расширение пора обновить.',
    ],
    en: [
      'Schema version',
      'The version of this schema the policy was written for. If it is higher than the extension knows, the keys it understands apply and the popup says that the extension must be updated.',
    ],
  },
  version: {
    kk: [
      'Саясат нұсқасы',
      'Ұйымның осы саясатқа қойған белгісі; журналдағы әр жазбада тұрады. Кіші латын әріптері, цифрлар, нүкте мен сызықша.',
    ],
    ru: [
      'Версия политики',
      'Ваша собственная пометка этой политики; она стоит в каждой записи журнала. Строчные латинские буквы, цифры, точка и дефис.',
    ],
    en: [
      'Policy version',
      'Your own mark for this policy; every journal entry carries it. Small Latin letters, digits, dots and hyphens.',
    ],
  },
  organisation: {
    kk: ['Ұйым', 'Ережелерді кім белгілегені: баптауларда құлыпталған жолдардың жанында көрінеді.'],
    ru: ['Организация', 'Кто установил правила: показывается в настройках рядом с тем, что закрыто для изменения.'],
    en: ['Organisation', 'Who set the rules; the settings show it beside whatever is locked.'],
  },
  rules: {
    kk: [
      'Ережелер',
      'Ереже айтқанының бәрі орындалғанда іске қосылады; бірнешеуі іске қосылса, ең қатаңы жеңеді. Қатесі бар ереже болса, жарамды ережелермен қатар әдепкі ережелер де күшінде қалады.',
    ],
    ru: [
      'Правила',
      'Правило срабатывает, когда выполнено всё, что в нём названо; из сработавших побеждает самое строгое. Если в одном из правил ошибка, рядом с годными остаются в силе и правила по умолчанию.',
    ],
    en: [
      'Rules',
      'A rule applies when everything it names is met; of those that apply, the strictest wins. If a rule has a mistake, the default rules stay in force beside the good ones.',
    ],
  },
  'rules[].id': {
    kk: ['Ереже белгісі', 'Қысқа бірегей атау; ереже мәтінінің орнына журналға осы жазылады.'],
    ru: ['Обозначение правила', 'Короткое неповторимое имя; в журнал попадает оно.'],
    en: ['Rule id', 'A short unique name; this is what the journal records.'],
  },
  'rules[].types': {
    kk: ['Деректер түрлері', 'Осы түрлердің кемінде біреуі табылуы керек.'],
    ru: ['Виды данных', 'Должен найтись хотя бы один из этих видов.'],
    en: ['Entity types', 'At least one of these must be found.'],
  },
  'rules[].allTypes': {
    kk: ['Түрлердің бірігуі', 'Осы түрлердің бәрі бірге табылуы керек.'],
    ru: ['Сочетание видов', 'Все эти виды должны найтись вместе.'],
    en: ['Combination of types', 'All of these must be found together.'],
  },
  'rules[].level': {
    kk: ['Деңгей', 'Табылғанның деңгейі осындай не одан жоғары болуы керек. Барлық түрге бірдей қолданылады.'],
    ru: ['Уровень', 'Находка должна быть такого уровня или выше. Действует на все названные виды.'],
    en: ['Level', 'Findings count from this level up, for all types the rule names.'],
  },
  'rules[].count': {
    kk: ['Саны', 'Түрі мен деңгейі сай келетін кемінде осынша нәрсе табылуы керек.'],
    ru: ['Количество', 'Нужно не меньше стольких находок подходящего вида и уровня.'],
    en: ['Count', 'At least this many findings of a fitting type and level.'],
  },
  'rules[].persons': {
    kk: ['Адам саны', 'Кемінде осынша бөлек адам туралы болуы керек.'],
    ru: ['Число людей', 'Речь должна идти не меньше чем о стольких разных людях.'],
    en: ['Persons', 'The message must be about at least this many distinct people.'],
  },
  'rules[].messengers': {
    kk: ['Мессенджерлер', 'Ереже тек осы мессенджерлерде жұмыс істейді; айтылмаса — барлығында.'],
    ru: ['Мессенджеры', 'Правило действует только в этих мессенджерах; если не названы — во всех.'],
    en: ['Messengers', 'The rule applies in these messengers only; in all of them if none is named.'],
  },
  'rules[].conversations': {
    kk: [
      'Әңгіме түрі',
      'direct — жеке, group — топ, channel — арна, unknown — бет көрсетпесе. Түрі белгісіз болса, unknown деп саналады.',
    ],
    ru: [
      'Вид беседы',
      'direct — личная, group — группа, channel — канал, unknown — страница этого не показывает. Добавьте unknown, чтобы правило действовало и тогда.',
    ],
    en: [
      'Conversation kinds',
      'direct, group, channel, or unknown when the page does not tell. Add unknown so that the rule holds then too.',
    ],
  },
  'rules[].hours': {
    kk: ['Уақыт', 'Ереже қай күні, қай сағатта жұмыс істейді; компьютердің жергілікті уақыты бойынша.'],
    ru: ['Время', 'В какие дни и часы действует правило, по местному времени компьютера.'],
    en: ['Hours', 'On which days and hours the rule applies, in the local time of the computer.'],
  },
  'rules[].hours.days': {
    kk: ['Күндер', 'Апта күндері; айтылмаса — күн сайын.'],
    ru: ['Дни', 'Дни недели; если не названы — каждый день.'],
    en: ['Days', 'Days of the week; every day if none is named.'],
  },
  'rules[].hours.from': {
    kk: ['Басы', 'Сағат пен минут; айтылмаса — 00:00.'],
    ru: ['Начало', 'Часы и минуты; если не названо — 00:00.'],
    en: ['From', 'Hours and minutes; 00:00 if left out.'],
  },
  'rules[].hours.to': {
    kk: ['Соңы', 'Осы минутқа дейін, өзі кірмейді; басынан ерте болса, келесі күнге өтеді.'],
    ru: ['Конец', 'До этой минуты, не включая её; если раньше начала, то на следующий день.'],
    en: ['To', 'Up to this minute, not including it; if earlier than `from`, it means the next day.'],
  },
  'rules[].hours.outside': {
    kk: ['Керісінше', 'true болса, ереже осы уақыттан тыс жұмыс істейді.'],
    ru: ['Наоборот', 'Если true, правило действует вне этого времени.'],
    en: ['Outside', 'If true, the rule applies outside these hours instead.'],
  },
  'rules[].texts': {
    kk: ['Ереже мәтіні', 'Осы ереже тоқтатқанда адамға көрсетілетін сөз.'],
    ru: ['Текст правила', 'Что сказать человеку, когда остановило именно это правило.'],
    en: ['Rule text', 'What the person is told when this rule stopped the message.'],
  },
  'rules[].texts.kk': inKazakh,
  'rules[].texts.ru': inRussian,
  'rules[].texts.en': inEnglish,
  'rules[].verdict': {
    kk: [
      'Шешім',
      'allow — жібереді, inform — үнсіз белгі, warn — сұрайды, justify — себебін сұрайды, redirect — тек ұлттық мессенджер, block — жібермейді.',
    ],
    ru: [
      'Решение',
      'allow — пропустить, inform — тихая пометка, warn — спросить, justify — спросить причину, redirect — только национальный мессенджер, block — не отправлять.',
    ],
    en: [
      'Verdict',
      'allow: let it go; inform: a quiet mark; warn: ask; justify: ask for a reason; redirect: only the national messenger; block: do not send.',
    ],
  },
  unreadableFile: {
    kk: ['Оқылмаған файл', 'Файлды тексеру мүмкін болмаса, не істеледі. Оқылмаған файл ешқашан таза деп саналмайды.'],
    ru: [
      'Непрочитанный файл',
      'Что делать, если файл не удалось проверить. Непрочитанное никогда не считается чистым.',
    ],
    en: ['Unreadable file', 'What to do when a file could not be checked. Unread never counts as clean.'],
  },
  fileOutcomes: {
    kk: ['Оқылмау себептері', 'Әр себепке бөлек шешім; айтылмағанына unreadableFile қолданылады.'],
    ru: ['По причинам', 'Отдельное решение для каждой причины; для неназванных действует unreadableFile.'],
    en: ['By reason', 'A verdict for each reason; unreadableFile stands for those not named.'],
  },
  'fileOutcomes.partly-read': {
    kk: ['Жартылай оқылды', 'Файлдың бір бөлігі ғана тексерілді.'],
    ru: ['Прочитан частично', 'Проверена только часть файла.'],
    en: ['Partly read', 'Only a part of the file was checked.'],
  },
  'fileOutcomes.encrypted': {
    kk: ['Құпиясөзбен жабылған', 'Файлды құпиясөзсіз ашу мүмкін емес.'],
    ru: ['Закрыт паролем', 'Без пароля файл не открыть.'],
    en: ['Encrypted', 'The file cannot be opened without a password.'],
  },
  'fileOutcomes.corrupt': {
    kk: ['Бүлінген', 'Файл бүлінген не оның ішіндегісі атауына сай емес.'],
    ru: ['Повреждён', 'Файл повреждён или не то, чем назван.'],
    en: ['Corrupt', 'The file is damaged or not what it claims to be.'],
  },
  'fileOutcomes.too-large': {
    kk: ['Тым үлкен', 'Файл тексеру шегінен үлкен.'],
    ru: ['Слишком велик', 'Файл больше того, что можно проверить.'],
    en: ['Too large', 'The file is larger than can be checked.'],
  },
  'fileOutcomes.unsupported': {
    kk: ['Белгісіз пішім', 'Кеңейтім бұл пішімді оқи алмайды.'],
    ru: ['Неизвестный формат', 'Расширение не умеет читать этот формат.'],
    en: ['Unsupported', 'The extension cannot read this format.'],
  },
  'fileOutcomes.too-deep': {
    kk: ['Тым терең', 'Мұрағат ішіндегі мұрағат шектен көп.'],
    ru: ['Слишком глубоко', 'Архивов в архиве больше, чем можно проверить.'],
    en: ['Too deep', 'More archives inside archives than can be checked.'],
  },
  'fileOutcomes.bomb': {
    kk: ['Мұрағат бомбасы', 'Мұрағат ашылғанда шектен тыс үлкейеді.'],
    ru: ['Архивная бомба', 'Архив при распаковке непомерно разрастается.'],
    en: ['Archive bomb', 'The archive grows beyond measure when unpacked.'],
  },
  'fileOutcomes.timed-out': {
    kk: ['Уақыты бітті', 'Файл берілген уақытта оқылып үлгермеді.'],
    ru: ['Вышло время', 'Файл не успели прочитать за отведённое время.'],
    en: ['Timed out', 'The file could not be read in time.'],
  },
  'fileOutcomes.not-checked': {
    kk: ['Тексерілмеді', 'Файлды оқитын бөлік жауап бермеді.'],
    ru: ['Не проверен', 'Читающая часть не ответила.'],
    en: ['Not checked', 'The part that reads files gave no answer.'],
  },
  fileLimits: {
    kk: ['Файлдарды оқу шегі', 'Шектен асқан файл оқылмаған болып саналады, себебі аталады.'],
    ru: ['Пределы чтения файлов', 'Файл сверх предела считается непрочитанным, и причина называется.'],
    en: ['Limits of reading', 'A file beyond a limit counts as unread, and the reason is named.'],
  },
  'fileLimits.megabytes': {
    kk: ['Ең үлкен файл, МБ', 'Бұдан үлкен файл оқылмайды: «тым үлкен».'],
    ru: ['Наибольший файл, МБ', 'Больший файл не читается: «слишком велик».'],
    en: ['Largest file, MB', 'A larger file is not read: “too large”.'],
  },
  'fileLimits.seconds': {
    kk: ['Оқу уақыты, секунд', 'Бұдан ұзақ оқылса: «уақыты бітті».'],
    ru: ['Время чтения, секунд', 'Дольше не читается: «вышло время».'],
    en: ['Reading time, seconds', 'What takes longer is “timed out”.'],
  },
  'fileLimits.depth': {
    kk: ['Файл ішіндегі файл', 'Мұрағат пен құжаттардың ең көп қабаты: әрі қарай «тым терең».'],
    ru: ['Вложенность', 'Сколько раз файл может лежать в файле: дальше «слишком глубоко».'],
    en: ['Depth', 'How many times a file may lie within a file: beyond it is “too deep”.'],
  },
  'fileLimits.members': {
    kk: ['Мұрағаттағы файл саны', 'Бұдан көп болса: «мұрағат бомбасы».'],
    ru: ['Файлов в архиве', 'Больше: «архивная бомба».'],
    en: ['Files in an archive', 'More than that is an “archive bomb”.'],
  },
  'fileLimits.unpackedMegabytes': {
    kk: ['Ашылғандағы көлем, МБ', 'Мұрағат бұдан артық ашылмайды: «тым үлкен».'],
    ru: ['Объём после распаковки, МБ', 'Больше не распаковывается: «слишком велик».'],
    en: ['Size when unpacked, MB', 'No more is unpacked: “too large”.'],
  },
  'fileLimits.pictures': {
    kk: ['Қаралатын сурет саны', 'Бір файлдағы сурет пен сканерленген бет; қалғаны: «жартылай оқылды».'],
    ru: ['Картинок в файле', 'Сколько картинок и страниц без текста распознавать; остальное: «прочитан частично».'],
    en: ['Pictures in a file', 'How many pictures and scanned pages are looked at; with more it is “partly read”.'],
  },
  onFailure: {
    kk: ['Ақау болса', 'Хабарламаны тексерудің өзі сәтсіз болса, не істеледі.'],
    ru: ['При сбое', 'Что делать, если сама проверка сообщения не удалась.'],
    en: ['On failure', 'What to do when checking a message itself failed.'],
  },
  allowed: {
    kk: [
      'Рұқсат етілген мәндер',
      'Ұйымның өз мәндері: олар табылса, ескерту шықпайды. Әрқайсысының жауаптысы мен мерзімі бар.',
    ],
    ru: [
      'Разрешённые значения',
      'Собственные значения организации: о них не предупреждают. У каждого есть ответственный и срок.',
    ],
    en: ['Allowed values', 'The organisation’s own values, never warned of. Each has an owner and an expiry date.'],
  },
  'allowed[].value': {
    kk: [
      'Мән',
      'БСН, IBAN, телефон, пошта мекенжайы не пошта домені (example.kz), мекенжай, көлік нөмірі. Жеке адамның мәндерін жазбаңыз: саясат құпия емес.',
    ],
    ru: [
      'Значение',
      'БИН, IBAN, телефон, почтовый адрес или домен (example.kz), адрес, номер машины. Ничего о частных людях: политика не тайна.',
    ],
    en: [
      'Value',
      'A BIN, IBAN, telephone, e-mail address or domain (example.kz), address, vehicle plate. Nothing of private persons: a policy is no secret.',
    ],
  },
  'allowed[].type': {
    kk: ['Түрі', 'Мән қай түрге жатады; басқа түр ретінде табылса, рұқсат етілмейді.'],
    ru: ['Вид', 'К какому виду относится значение; найденное как другой вид не разрешено.'],
    en: ['Type', 'What kind of value it is; found as another type, it is not allowed.'],
  },
  'allowed[].owner': {
    kk: ['Жауапты', 'Бұл мәнге ұйымда кім жауап береді: бөлім не лауазым.'],
    ru: ['Ответственный', 'Кто в организации отвечает за это значение: отдел или должность.'],
    en: ['Owner', 'Who in the organisation answers for it: a department or a post.'],
  },
  'allowed[].until': {
    kk: ['Мерзімі', 'Соңғы күні (осы күн кіреді); одан кейін рұқсат тоқтайды.'],
    ru: ['Срок', 'Последний день, включительно; потом разрешение не действует.'],
    en: ['Until', 'The last day it holds; afterwards it no longer applies.'],
  },
  ownData: {
    kk: [
      'Ұйымның өз деректері',
      'Тек ұйымға белгілі деректер: сөздер, үлгілер, тексеру тізімдері. Табылғаны organisation түрінде болады; ережелерде осы түрмен аталады.',
    ],
    ru: [
      'Собственные данные организации',
      'Данные, известные только организации: слова, образцы, списки для сверки. Находка имеет вид organisation; под этим именем она стоит в правилах.',
    ],
    en: [
      'The organisation’s own data',
      'What only the organisation knows: words, patterns, lists to compare with. What is found has the type organisation, and rules call it so.',
    ],
  },
  'ownData[].id': {
    kk: ['Белгісі', 'Қысқа атау; журналға түспейді.'],
    ru: ['Обозначение', 'Короткое имя; в журнал не попадает.'],
    en: ['Id', 'A short name; it does not go into the journal.'],
  },
  'ownData[].level': {
    kk: ['Деңгей', 'Табылғанның деңгейі; айтылмаса high.'],
    ru: ['Уровень', 'Уровень находки; если не назван, high.'],
    en: ['Level', 'The level of what is found; high if left out.'],
  },
  'ownData[].words': {
    kk: ['Сөздер', 'Сөздер мен сөз тіркестері; бас әріп пен бөлгіштердің айырмасы жоқ.'],
    ru: ['Слова', 'Слова и словосочетания; регистр и разделители не важны.'],
    en: ['Words', 'Words and phrases; case and separators do not matter.'],
  },
  'ownData[].pattern': {
    kk: ['Үлгі', 'Сызықтық уақытта орындалатын тұрақты өрнек: кері сілтеме мен айналаға қарау жоқ.'],
    ru: [
      'Образец',
      'Регулярное выражение, которое выполняется за линейное время: без обратных ссылок и просмотра вокруг.',
    ],
    en: ['Pattern', 'A regular expression that runs in linear time: no back references, no looking around.'],
  },
  'ownData[].list': {
    kk: ['Тексеру тізімі', 'Мәндердің өзі жоқ, олардың хештері ғана; scripts/word-list.ts шығарған жол.'],
    ru: ['Список для сверки', 'Не сами значения, а их хеши; строка, которую выдаёт scripts/word-list.ts.'],
    en: ['Hashed list', 'Not the values but their hashes; the line that scripts/word-list.ts prints.'],
  },
  'ownData[].list.version': {
    kk: ['Пішім нұсқасы', 'Әзірге әрқашан 1.'],
    ru: ['Версия формата', 'Пока всегда 1.'],
    en: ['Format', 'Always 1 so far.'],
  },
  'ownData[].list.salt': {
    kk: ['Тұз', 'Төрт кездейсоқ сан.'],
    ru: ['Соль', 'Четыре случайных числа.'],
    en: ['Salt', 'Four random numbers.'],
  },
  'ownData[].list.count': {
    kk: ['Саны', 'Тізімде неше мән бар.'],
    ru: ['Количество', 'Сколько значений в списке.'],
    en: ['Count', 'How many values the list holds.'],
  },
  'ownData[].list.lengths': {
    kk: ['Ұзындықтар', 'Мәндердің ұзындықтары.'],
    ru: ['Длины', 'Какой длины бывают значения.'],
    en: ['Lengths', 'The lengths its values have.'],
  },
  'ownData[].list.maxWords': {
    kk: ['Сөз саны', 'Ең ұзын мәнде неше сөз бар.'],
    ru: ['Слов', 'Сколько слов в самом длинном значении.'],
    en: ['Words', 'How many words the longest value has.'],
  },
  'ownData[].list.data': {
    kk: ['Хештер', 'Base64 түріндегі хештер.'],
    ru: ['Хеши', 'Хеши в Base64.'],
    en: ['Hashes', 'The hashes, in Base64.'],
  },
  reasons: {
    kk: [
      'Себептер',
      'justify кезінде ұсынылатын себеп белгілері. Журналға белгі ғана жазылады; own-words ұсынатын өрістің мәтіні құрылғыда қалады.',
    ],
    ru: [
      'Причины',
      'Обозначения причин, предлагаемых при justify. В журнал попадает только обозначение; написанное в поле, которое открывает own-words, остаётся на устройстве.',
    ],
    en: [
      'Reasons',
      'Codes of the reasons offered under justify. The journal holds the code only; what is written in the field that own-words opens stays on the device.',
    ],
  },
  quietMark: {
    kk: ['Тыныш белгі', 'Жазып отырғанда өріс жанында не байқалғанын көрсету; адам оны өзі де өшіре алады.'],
    ru: ['Тихая метка', 'Показывать у поля, что замечено, пока человек пишет; выключить её он может и сам.'],
    en: [
      'Quiet mark',
      'Show at the field what was noticed while somebody writes; they may also turn it off themselves.',
    ],
  },
  texts: {
    kk: ['Өз мәтіндеріңіз', 'Терезеде көрсетілетін ұйым сөзі, әр тілде бөлек.'],
    ru: ['Свои тексты', 'Слова организации в окне, для каждого языка свои.'],
    en: ['Own texts', 'The organisation’s words in the dialog, one per language.'],
  },
  'texts.kk': inKazakh,
  'texts.ru': inRussian,
  'texts.en': inEnglish,
  contact: {
    kk: ['Деректерді қорғау бойынша байланыс', 'Күмән туса, кімнен сұрау керек.'],
    ru: ['Контакт по защите данных', 'Кого спросить, если есть сомнения.'],
    en: ['Data-protection contact', 'Whom to ask when in doubt.'],
  },
  'contact.name': {
    kk: ['Аты', 'Бөлім не лауазым.'],
    ru: ['Имя', 'Отдел или должность.'],
    en: ['Name', 'A department or a post.'],
  },
  'contact.phone': {
    kk: ['Телефон', 'Қызметтік нөмір.'],
    ru: ['Телефон', 'Служебный номер.'],
    en: ['Telephone', 'An office number.'],
  },
  'contact.email': {
    kk: ['Пошта', 'Қызметтік пошта мекенжайы.'],
    ru: ['Почта', 'Служебный адрес почты.'],
    en: ['E-mail', 'An office address.'],
  },
  'contact.url': {
    kk: ['Бет', 'Ішкі ережелер беті, https.'],
    ru: ['Страница', 'Страница с внутренними правилами, https.'],
    en: ['Page', 'A page with the internal rules, https.'],
  },
  nationalMessenger: {
    kk: [
      'Ұлттық мессенджер',
      'Хабарлама қайда көшіріледі. name мен url бірге жүреді: біреуі қате болса, екеуі де әдепкі күйінде қалады.',
    ],
    ru: [
      'Национальный мессенджер',
      'Куда переносится сообщение. name и url неразлучны: если одно с ошибкой, остаются оба по умолчанию.',
    ],
    en: [
      'National messenger',
      'Where messages move to. name and url belong together: if one is wrong, both stay at their defaults.',
    ],
  },
  'nationalMessenger.name': {
    kk: ['Атауы', 'Түймеде жазылатын атау.'],
    ru: ['Название', 'Название на кнопке.'],
    en: ['Name', 'The name on the button.'],
  },
  'nationalMessenger.url': {
    kk: ['Веб-мекенжай', 'Ашылатын бет, https.'],
    ru: ['Веб-адрес', 'Открываемая страница, https.'],
    en: ['Web address', 'The page that is opened, https.'],
  },
  'nationalMessenger.appLink': {
    kk: ['Қолданба сілтемесі', 'Орнатылған қолданбаны ашатын сілтеме.'],
    ru: ['Ссылка на приложение', 'Открывает установленное приложение.'],
    en: ['App link', 'Opens the installed application.'],
  },
  'nationalMessenger.downloadUrl': {
    kk: ['Жүктеу беті', 'Қолданбаны қайдан алуға болады, https.'],
    ru: ['Страница загрузки', 'Где взять приложение, https.'],
    en: ['Download page', 'Where to get the application, https.'],
  },
  freedoms: {
    kk: ['Адамның еркі', 'Қызметкердің өзі не істей алады.'],
    ru: ['Свобода человека', 'Что сотрудник может сам.'],
    en: ['Freedoms', 'What the employee may do without asking.'],
  },
  'freedoms.pause': {
    kk: ['Үзіліс', 'Қорғауды уақытша тоқтата алады.'],
    ru: ['Пауза', 'Может приостановить защиту на время.'],
    en: ['Pause', 'May pause the protection for a while.'],
  },
  'freedoms.pauseMinutes': {
    kk: ['Үзіліс ұзақтығы', 'Ең көп дегенде неше минут.'],
    ru: ['Длина паузы', 'Самое большее, минут.'],
    en: ['Length of a pause', 'At most this many minutes.'],
  },
  'freedoms.notPersonalData': {
    kk: ['«Дербес дерек емес»', 'Қате ескертуді осы құрылғыда өшіре алады.'],
    ru: ['«Это не персональные данные»', 'Может отучить это устройство от ложного предупреждения.'],
    en: ['“Not personal data”', 'May teach this device that a warning was wrong.'],
  },
  'freedoms.language': {
    kk: ['Тіл', 'Тілді өзі таңдай алады.'],
    ru: ['Язык', 'Может сам выбрать язык.'],
    en: ['Language', 'May choose the language.'],
  },
  language: {
    kk: ['Тіл', 'Кеңейтім қай тілде сөйлейді; browser — браузер тілінде.'],
    ru: ['Язык', 'На каком языке говорит расширение; browser — на языке браузера.'],
    en: ['Language', 'The language the extension speaks; browser: that of the browser.'],
  },
  locked: {
    kk: [
      'Құлыпталған кілттер',
      'Қызметкер өзгерте алмайтын кілттер; "*" — бәрі. Саясатта мәні бар кілт онсыз да құлыпталған.',
    ],
    ru: [
      'Закрытые ключи',
      'Ключи, которые сотрудник не может менять; "*" — все. Ключ, заданный политикой, закрыт и без этого.',
    ],
    en: ['Locked keys', 'Keys the employee cannot change; "*" means all. A key the policy sets is locked anyway.'],
  },
  retentionDays: {
    kk: ['Журнал мерзімі', 'Жазбалар құрылғыда неше күн сақталады.'],
    ru: ['Срок журнала', 'Сколько дней записи хранятся на устройстве.'],
    en: ['Retention', 'Days that entries stay in the journal on the device.'],
  },
  journalLimit: {
    kk: ['Журнал көлемі', 'Ең көп жазба саны; асса, ең ескілері өшіріледі, бұл журналда айтылады.'],
    ru: ['Размер журнала', 'Наибольшее число записей; сверх него стираются самые старые, и журнал это отмечает.'],
    en: ['Journal size', 'The most entries kept; beyond that the oldest go, and the journal says so.'],
  },
  reports: {
    kk: [
      'Есептер',
      'Айтылмаса, кеңейтім ешқайда ештеңе жібермейді. Айтылса, мазмұнсыз жазбаларды ұйымның өз жинағышына OTLP/HTTP арқылы жібереді.',
    ],
    ru: [
      'Отчёты',
      'Не заданы — расширение никуда ничего не отправляет. Заданы — записи без содержания уходят в собственный сборщик организации по OTLP/HTTP.',
    ],
    en: [
      'Reports',
      'If left out, the extension sends nothing anywhere. If set, entries without content go to the organisation’s own collector by OTLP/HTTP.',
    ],
  },
  'reports.url': {
    kk: ['Мекенжай', 'Жинағыштың толық мекенжайы, https, әдетте /v1/logs.'],
    ru: ['Адрес', 'Полный адрес сборщика, https, обычно с /v1/logs.'],
    en: ['Address', 'The full address of the collector, https, usually ending in /v1/logs.'],
  },
  'reports.encoding': {
    kk: ['Кодтау', 'json — оқуға оңай, protobuf — үш есе дерлік шағын. Екеуі де OTLP/HTTP.'],
    ru: ['Кодировка', 'json — легче читать, protobuf — почти втрое меньше. Обе — OTLP/HTTP.'],
    en: ['Encoding', 'json is easier to read, protobuf almost three times smaller. Both are OTLP/HTTP.'],
  },
  'reports.clientCertificate': {
    kk: [
      'Клиент сертификаты',
      'Браузер өз сертификатымен жауап беруі үшін (mTLS). Жинағыш CORS-та дәл мекенжайды және Allow-Credentials қайтаруы керек.',
    ],
    ru: [
      'Сертификат клиента',
      'Чтобы браузер ответил своим сертификатом (mTLS). Сборщик должен вернуть в CORS точный адрес и Allow-Credentials.',
    ],
    en: [
      'Client certificate',
      'Lets the browser answer with its own certificate (mTLS). The collector must then answer CORS with the exact origin and Allow-Credentials.',
    ],
  },
  'reports.headers': {
    kk: [
      'Тақырыптар',
      'Әр сұрауға қосылатын HTTP тақырыптары. Саясатты құрылғыда оқуға болады: мұндағы белгі тек жазуға рұқсат берсін.',
    ],
    ru: [
      'Заголовки',
      'Добавляются к каждому запросу. Политику на устройстве можно прочитать: пусть такой ключ позволяет только писать.',
    ],
    en: ['Headers', 'Added to every request. A policy can be read on the device: let such a token allow writing only.'],
  },
  'reports.headers[].name': {
    kk: ['Тақырып атауы', 'Мысалы, Authorization.'],
    ru: ['Имя заголовка', 'Например, Authorization.'],
    en: ['Header name', 'For example Authorization.'],
  },
  'reports.headers[].value': {
    kk: ['Тақырып мәні', 'Тек ASCII таңбалары.'],
    ru: ['Значение заголовка', 'Только знаки ASCII.'],
    en: ['Header value', 'ASCII characters only.'],
  },
  'reports.batch': {
    kk: ['Топтама', 'Бір сұрауда ең көбі неше жазба.'],
    ru: ['Пачка', 'Самое большее записей в одном запросе.'],
    en: ['Batch', 'The most entries in one request.'],
  },
  'reports.everyMinutes': {
    kk: ['Жиілігі', 'Неше минут сайын жіберіледі.'],
    ru: ['Частота', 'Раз во сколько минут отправлять.'],
    en: ['Interval', 'Minutes between deliveries.'],
  },
  'reports.heartbeatMinutes': {
    kk: ['Тірі белгісі', 'Неше минут сайын күйін хабарлайды: нұсқалар, адаптерлер, журнал басы.'],
    ru: ['Отметка о жизни', 'Раз во сколько минут сообщать о себе: версии, адаптеры, конец журнала.'],
    en: ['Heartbeat', 'Minutes between signs of life: versions, adapters, head of the journal.'],
  },
  'reports.backlog': {
    kk: ['Кезек', 'Жинағыш жауап бермесе, ең көбі неше жазба күтеді; асса, ескілері жіберілмейді, саны хабарланады.'],
    ru: [
      'Очередь',
      'Сколько записей самое большее ждёт недоступного сборщика; лишние старые не отправляются, их число сообщается.',
    ],
    en: [
      'Backlog',
      'The most entries that wait for a collector that is away; older ones are skipped and their number is reported.',
    ],
  },
  'reports.group': {
    kk: ['Топ', 'Құрылғылар тобының белгісі, мысалы, филиал. Адамды атамаңыз.'],
    ru: ['Группа', 'Обозначение группы устройств, например филиала. Не человека.'],
    en: ['Group', 'A mark for a group of devices such as a branch. Never of a person.'],
  },
  unseen: {
    kk: [
      'Көрінбейтін',
      'Микрофон не камера қосылғанда, стикер не GIF жіберілгенде «тексерілмейді» деп айту (inform) не айтпау (quiet).',
    ],
    ru: [
      'Невидимое',
      'Говорить ли «не проверяется», когда включается микрофон или камера и когда уходит стикер или GIF: inform или quiet.',
    ],
    en: [
      'Unseen',
      'Whether to say "not checked" when the microphone or the camera is opened and when a sticker or GIF leaves: inform or quiet.',
    ],
  },
  messengers: {
    kk: [
      'Басқа мессенджерлер',
      'Ұйым атаған сайттар, мысалы, өз серверіндегі Rocket.Chat. Жинақ (kit) оларға рұқсатты өзі береді; әйтпесе адам қалқымалы терезеде рұқсат береді.',
    ],
    ru: [
      'Другие мессенджеры',
      'Сайты, которые называет организация, например Rocket.Chat на своём сервере. Пакет из комплекта (kit) уже имеет к ним доступ; иначе человек разрешает его во всплывающем окне.',
    ],
    en: [
      'Further messengers',
      'Sites the organisation names, such as a Rocket.Chat of its own. A package made by the kit has access to them; otherwise the person allows it in the popup.',
    ],
  },
  'messengers[].id': {
    kk: ['Белгі', 'Ережелер мен журналдағы атауы.'],
    ru: ['Обозначение', 'Имя в правилах и журнале.'],
    en: ['Id', 'Its name in rules and the journal.'],
  },
  'messengers[].name': {
    kk: ['Атауы', 'Адам көретін атау.'],
    ru: ['Название', 'Что видит человек.'],
    en: ['Name', 'What the person sees.'],
  },
  'messengers[].matches': {
    kk: ['Мекенжайлар', 'Толық хосты бар үлгілер, порты жоқ.'],
    ru: ['Адреса', 'Шаблоны с полным именем хоста, без порта.'],
    en: ['Addresses', 'Patterns with a full host name and no port.'],
  },
  'messengers[].like': {
    kk: ['Қайсысына ұқсас', 'Қай адаптер қолданылады (element, rocketchat, mattermost…); болмаса, жалпы ережелер.'],
    ru: ['На что похож', 'Чей адаптер подходит (element, rocketchat, mattermost…); без этого — общие правила.'],
    en: ['Like', 'Whose adapter fits (element, rocketchat, mattermost…); without it the general rules.'],
  },
  repairs: {
    kk: ['Адаптерді түзету', 'Мессенджер беті өзгерсе, жаңа шығарылымды күтпей селекторларды осында жазуға болады.'],
    ru: [
      'Починка адаптеров',
      'Если страница мессенджера изменилась, селекторы можно поправить здесь, не дожидаясь выпуска.',
    ],
    en: [
      'Adapter repairs',
      'If a messenger’s page has changed, selectors can be mended here without waiting for a release.',
    ],
  },
  'repairs[].messenger': {
    kk: ['Мессенджер', 'Қай мессенджердің адаптері.'],
    ru: ['Мессенджер', 'Чей адаптер.'],
    en: ['Messenger', 'Whose adapter.'],
  },
  'repairs[].composer': {
    kk: ['Енгізу өрісі', 'Өрістің селекторлары, ең беріктен бастап.'],
    ru: ['Поле ввода', 'Селекторы поля, самые прочные первыми.'],
    en: ['Composer', 'Selectors of the composer, most durable first.'],
  },
  'repairs[].send': {
    kk: ['Жіберу түймесі', 'Түйменің селекторлары.'],
    ru: ['Кнопка отправки', 'Селекторы кнопки.'],
    en: ['Send button', 'Selectors of the send button.'],
  },
  'repairs[].ignore': {
    kk: ['Қаралмайтын өрістер', 'Хабар болып кетпейтін өрістер (іздеу); адаптердің тізімін ауыстырады.'],
    ru: ['Не смотреть', 'Поля, из которых ничего не уходит (поиск); заменяет список адаптера.'],
    en: ['Ignore', 'Fields that send nothing (search); takes the place of the adapter’s list.'],
  },
  'repairs[].release': {
    kk: ['Жіберу тәсілі', 'Ұсталған хабар қалай жіберіледі; ask — адам қайта басады.'],
    ru: ['Как отпускать', 'Как отпускается удержанное сообщение; ask — человек нажимает ещё раз.'],
    en: ['Release', 'How a held send is let go; ask: the person presses again.'],
  },
  'repairs[].conversation': {
    kk: ['Әңгіме атауы', 'Ашық әңгіме атауы тұрған орын.'],
    ru: ['Имя беседы', 'Где стоит имя открытой беседы.'],
    en: ['Conversation', 'Where the name of the open conversation stands.'],
  },
};
