/** What stands between «пароль» and the password, and what follows the word when no password does. */

/** «от почты», «для входа в 1С», «ключа ЭЦП»: skipped. */
export const CONNECTORS =
  'сегодня қазір казир енді енди последний крайний который помню диктую қазіргі s у меня нас него неё нее простой простая пока стал жаңасы жанасы вводи вводите забей пиши напиши напишите терсең цифры большой маленькой буквы буквой да ну портала портал кабинета экрана сигнализации to 1c 1с account bitrix2 bitrix24 crm email esf for gmail is mail my of server temporary the to vpn wi-fi your zoom бд битрикс2 битрикс24 бух бухгалтерии в вай-фай вайфа вот впн для документа единый жаңа записи зум из инст ис к кабинет кабинета личного лк менің мой моя мына мынадай мынау на нобд новая новый общий осы от паролі почты пошта поштаның сайт сайта сайттың сейчас систем системы такая такой теперь тот учетной учётной файла црм это все всё же та то так уже там тут здесь';

/** The password was changed; the new one may follow. Beginnings of words. */
export const VERBS = 'ауыстыр койды обнови озгерт поменя поставил сброси смени қойды өзгерт';
export const VERB_WORDS = 'changed reset set updated';

/** Ordinary words: no password. */
export const ORDINARY_WORDS =
  'again and expired field forgotten here incorrect invalid is manager must needed not or please policy protected required reset should was wrong а бар будет был была были было бұрыс в вам верный выше где да дай дайте для должен дұрыс если есть еще ещё жоқ за забыл забыла забыли знаете знаешь знаю и из или истек истёк к какая какой керек когда кто лично мне на надо не нет ниже но нужен нужн нужно от отдельно пожалуйста по подошел подошёл подходит позже помнишь помню потом прежний пришел пришёл работает с скинуть слишком сменил сменила сменили состоит старый тебе у устарел что чтобы қандай';

/** Beginnings of ordinary words. */
export const ORDINARY_STEMS =
  'парол порол никак прост слож посложн құпия купия password passwd логин change forgot айт ауыстыр введ ввод восстан действ жібер напиш неверн неправильн отправ позвон поменя правильн принимает пришл прошл сброс символ скажи скинь смен сохран ұмыт';

/** A time, a date, an amount with its unit. */
export const NO_PASSWORD =
  /@[\w-]+\.\w|^(?:\d{1,2}[:.]\d\d(?:[:.]\d{2,4})?(?:-\p{L}+)?|(?:windows|win|error|office|iphone|ipad|android|ios|redmi|galaxy|keenetic)[-_ ]?\d{1,4}[a-z]{0,3}|[\d.,]+[а-яәіңғүұқөһ%₸]+\.?)$/iu;
