/** What stands between «пароль» and the password, and what follows the word when no password does. */

/** «от почты», «для входа в 1С», «ключа ЭЦП»: skipped. */
export const CONNECTORS =
  'теперь сейчас сегодня қазір казир енді енди там тут наш ваш твой последний крайний который помню диктую айтайын айтам айтам: тут такой қазіргі 1c 1с account admin bitrix2 bitrix24 crm damumed egov email esf for gmail is kaspi kundelik kілттің login mail my of rdp root server temporary the to vpn wi-fi wifi your zoom админа админк админки акк аккаунт аккаунта архива базы бд битрикс2 битрикс24 бух бухгалтерии в вай-фай вайфа вайфай вайфая вифи вот впн временный вход входа дамумед для документа егов единый жаңа жүйеге записи зум из инст инстаграм инстаграма инсты ис к кабинет кабинета каспи ключ ключа ключу компа компьютер компьютера кунделик кілттің кілті кіру күнделік личного лк менің мой моя мына мынадай мынау на нобд новая новый ноут ноута ноутбук ноутбука общий осы от паролі почте почту почты пошта поштаның роутер роутера сайт сайта сайттың сейчас сервера систем системы такая такой телефон телефона теперь тот учетки учетной учётки учётной файла црм эсф это эцк эцп эцқ все всё же та то так уже там тут здесь';

/** The password was changed; the new one may follow. Beginnings of words. */
export const VERBS = 'ауыстыр койды обнови озгерт поменя поставил сброси смени қойды өзгерт';
export const VERB_WORDS = 'changed reset set updated';

/** Ordinary words: no password. */
export const ORDINARY_WORDS =
  'again and expired field forgotten here incorrect invalid is manager must needed not or please policy protected required reset should was wrong а бар будет был была были было бұрыс в вам верный выше где да дай дайте для должен дұрыс если есть еще ещё жоқ за забыл забыла забыли знаете знаешь знаю и из или истек истёк к какая какой керек когда кто лично мне на надо не нет ниже но нужен нужн нужно от отдельно по подошел подошёл подходит позже помнишь помню потом прежний пришел пришёл простой работает с скинуть слишком сложный сменил сменила сменили состоит старый тебе у устарел что чтобы қандай';

/** Beginnings of ordinary words. */
export const ORDINARY_STEMS =
  'парол порол құпия купия password passwd логин change forgot айт ауыстыр введ ввод восстан действ жібер напиш неверн неправильн отправ позвон поменя правильн принимает пришл прошл сброс символ скажи скинь смен сохран ұмыт';

/** A time, a date, an amount with its unit. */
export const NO_PASSWORD = /^(?:\d{1,2}[:.]\d\d(?:[:.]\d{2,4})?|[\d.,]+[а-яәіңғүұқөһ%₸]+\.?)$/iu;
