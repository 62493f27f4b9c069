import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '../../../lib/inspect';

const levels = (text: string, type: string) =>
  inspect(text)
    .filter((one) => one.type === type)
    .map(({ level }) => level);

beforeAll(() => ready());

describe('what looks like a secret and is none', () => {
  it.each([
    'пин по умолчанию 1234',
    'стандартный пин 0000',
    'the default pin is 1234',
    'Ескі телефонды ашу үшін заводской код 12345 терсең болды',
  ])('a PIN as it is sold stops nothing: «%s»', (text) => {
    expect(levels(text, 'one-time-code')).toEqual(['low']);
  });

  it.each(['пин по умолчанию 4821', 'пин 1234', 'стандартный тариф выбрал, пин карты 7391'])(
    'any other PIN does: «%s»',
    (text) => {
      expect(levels(text, 'one-time-code')).toEqual(['high']);
    },
  );

  it('a public key stops nothing, a private one does', () => {
    const key = 'hT9uKq0Lm3VzXb7YwRc5PnEs2JoFd8GiAt1UkMxQeS0=';
    expect(levels(`Открытый ключ wireguard: ${key}`, 'secret-key')).toEqual(['low']);
    expect(levels(`Закрытый ключ wireguard: ${key}`, 'secret-key')).toEqual(['high']);
    expect(levels(`открытый ключ есть, закрытый ключ wireguard: ${key}`, 'secret-key')).toEqual(['high']);
  });

  it.each([
    'плу код 1207',
    'аймақ коды 7172 ғой',
    'store code 3312 closes at nine',
    'посылка 445821, код получения придёт завтра',
    'где обещанная смс? деньги списали, заказ 8841-20',
    'смс не пришла, заказ 8841-20',
    'таможенный пост Хоргос, код 41207',
    'что за код 0715-33 на коробке? это партия',
  ])('a number of something else stops nothing: «%s»', (text) =>
    expect(levels(text, 'one-time-code')).not.toContain('high'),
  );

  it.each([
    ['на синем экране MEMORY_MANAGEMENT, планку переставил', 'password'],
    ['DB_URL=mysql://USER:PASS@HOST:3306/BASE так и оставь', 'password'],
    ['«Соединение разорвано (код 12031)» третий раз за утро', 'one-time-code'],
    ['Relay SEL-351S s/n 1183420417, fw R512, replace by Q2', 'driver-licence'],
    ['документы с пометкой «ДСП» по ватсапу не гоняем, даже скрин', 'official-mark'],
    ['папки с пометкой о секретности лежат только в первом отделе', 'official-mark'],
    ['книга «Совершенно секретно» интересная, до утра читал', 'official-mark'],
    ['Что значит гриф ДСП вообще, юристы отзовитесь', 'official-mark'],
    ['если спросят CVV, кладите трубку и звоните на 102', 'one-time-code'],
    ['код проверки падает, это баг 4410', 'one-time-code'],
    ['test card 4111 1111 1111 1111, cvc 321 for the sandbox', 'one-time-code'],
    ['OKED 85312 dep jaz, kod emes', 'one-time-code'],
    ['роутерге кір: логин admin, пароль admin, зауыттан солай', 'password'],
    ['мем: «мой пароль: 12345678, мой аккаунт: взломан»', 'password'],
    ['Kahoot PIN 482 915, заходите все', 'one-time-code'],
    ['в application.yml так и пишите: password: $' + '{DB_SECRET}, иначе сборка упадёт', 'password'],
    ['до воскресенья всё минус тридцать, SUNDAY30 деп жаз себетке', 'password'],
    ['звоните сами: колл-центр Kaspi 9999, Halyk 7111, Jusan 7711', 'one-time-code'],
    ['виртуальный склад, код 0001 стандартный, второй сами создали', 'one-time-code'],
    ['алдыңғы амортизатор коды KYB 441190 пен 441191', 'one-time-code'],
    ['мына код не: E-17? котёлдың экранында тұр', 'one-time-code'],
    ['паспорт насоса найди, серия К65-50-160', 'passport'],
    ['«секретно» это гриф, на наших чертежах его нет', 'official-mark'],
    ['счёт фонда вот KZ48722S000009316604, на плакате есть', 'iban'],
    ['ЖСК ауысқан жоқ: KZ37826A1KZTD2017450, Кбе 17, КНП 710', 'iban'],
    ['взнос на счёт ОСИ KZ858560201055388620', 'iban'],
    ['қазынашылықта басқа код, 070104 болуы керек', 'one-time-code'],
    ['три самых частых пина 1234, 0000 и 2580', 'one-time-code'],
    ['captcha incorrect, code on picture was 8Hk3q', 'one-time-code'],
    ['өтініш нөмірі ЖТ-2026-05118820 дегендей болады', 'password'],
    ['гриф «ДСП» в обычном письме не ставить', 'official-mark'],
    ['самые популярные пароли года: 123456, admin, 12345678', 'password'],
    ['пароль из трёх слов лучше чем qwerty123', 'password'],
    ['тесттік карта 4242 4242 4242 4242, CVC 123', 'one-time-code'],
    ['смсті 9908-ге жібер, чек келеді', 'one-time-code'],
    ['слабые пароли: 123456, qwerty, astana2023', 'password'],
    ['шифр пишут так, вид такой: БИО-09-000', 'password'],
    ['тестовая карта эквайринга 4111 1111 1111 1111 на проде отклоняется', 'payment-card'],
    ['Грифы: «особой важности», «секретно»', 'official-mark'],
    ['Password123 қоймаңыз дейді, пароль күрделі болсын', 'password'],
    ['[INFO] action=sign result=FAIL code=KZ-0x1F', 'password'],
    ['AKIAZZZZZZZZZEXAMPLE из документации', 'secret-key'],
    ['-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----', 'secret-key'],
    ['chmod 600 ~/.ssh/id_ed25519 и заработает', 'eds-key'],
    ['гриф «ДСП» из шаблона надо убрать', 'official-mark'],
    ['перечень сведений «ДСП» утверждает руководитель', 'official-mark'],
  ])('names of errors, examples and numbers to call stop nothing: «%s»', (text, type) => {
    expect(levels(text, type)).not.toContain('medium');
    expect(levels(text, type)).not.toContain('high');
  });

  it.each([
    ['старый слабый пароль сменил, новый: Qw#12almaty', 'password'],
    ['мем скинул тебе, пароль от вайфая Qwerty#19', 'password'],
    ['позвони и скажи код 1452', 'one-time-code'],
    ['сервис прислал код 441190, фильтр потом поменяем', 'one-time-code'],
    ['паспорт мужа, серия N12345678, для трактора', 'passport'],
    ['капча прошла, код из смс 4821', 'one-time-code'],
    ['рапорт ДСП, пересылать не нужно', 'official-mark'],
    ['казначейство прислало смс, код 482113', 'one-time-code'],
    ['фильтр заказал, код подтверждения 441190', 'one-time-code'],
    ['счёт мамы KZ37826A1KZTD2017450, Кбе 19', 'iban'],
    ['колл-центр прислал код 4821, диктуй', 'one-time-code'],
    ['скидки обсудим, пароль вайфая DOSTYK2024', 'password'],
  ])('the same words beside a secret let it stop: «%s»', (text, type) => {
    expect(levels(text, type).filter((level) => level !== 'low')).toHaveLength(1);
  });

  it.each([
    'архив рассекретили: папки с грифом «Секретно» теперь в открытом доступе',
    'гриф «ДСП» с этого отчёта сняли ещё в прошлом году',
    'шредер для уничтожения документов ДСП сломался',
    'штамп «ДСП» потеряли, заказывайте новый',
    'нужен ли на служебке гриф ДСП если там только график отпусков?',
    'как пишется «конфиденциально», через и или е?',
    'на рюкзаке стикер «Top Secret», смешной',
    'Для служебного пользования на воротах написано',
    'Мемлекеттік құпияларды қорғау бойынша оқу өтеді',
  ])('marks spoken of in general stop nothing: «%s»', (text) => {
    expect(levels(text, 'official-mark').filter((level) => level !== 'low')).toEqual([]);
  });

  it.each(['на отчёте гриф «ДСП», не выкладывать в интернете', 'скан приказа, штамп «ДСП», печать есть'])(
    'a mark on a paper does: «%s»',
    (text) => expect(levels(text, 'official-mark')).toContain('high'),
  );

  it('a login where the password was not said', () => {
    expect(levels('менде пароль жоқ, только логин есть: kense_03', 'password')).not.toContain('high');
    expect(levels('логин kense_03 пароль Qysh_2031', 'password')).toContain('high');
  });
});

describe('a password and a code for once', () => {
  it.each([
    ['Гараж кодпен ашылады, екі рет басасың: 3316 сосын жасыл түйме', 'password'],
    ['Гугл прислал код 331604, введи', 'one-time-code'],
  ])('are told apart: «%s»', (text, type) => expect(inspect(text).map((one) => one.type)).toEqual([type]));
});

it('a nick is no password', () => {
  expect(levels('сенің ник в стиме Dala_KZ_82 емес пе', 'password')).not.toContain('medium');
  expect(levels('ник в стиме dala пароль Dala_KZ_82', 'password')).toContain('high');
});

describe('houses of which one is wrong', () => {
  it.each([
    'ой бай, Қонаев 7 деп емес, Қонаев 77 деп айтсаңшы',
    'ой бай, Абай 7 деп емес, Абай 77 деп айтсаңшы, екі сағат жүрдік!',
  ])('are no passwords: «%s»', (text) => {
    const types = inspect(text).map(({ type }) => type);
    expect(types).not.toContain('password');
    expect(types).not.toContain('one-time-code');
  });
});
