import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPersonFinding } from '../../../lib/people/finding';
import { loadModel } from '../../../lib/people/model';
import { tagPeople } from '../../../lib/people/tag';
import { SEED } from '../../fuzz/seed';

const model = loadModel(new Uint8Array(readFileSync('public/people.bin')));

function found(text: string, type: string): string[] {
  return tagPeople(text, model)
    .filter((finding) => finding.type === type)
    .map((finding) => text.slice(finding.start, finding.end));
}

describe('tagPeople', () => {
  it.each([
    ['Скинь ИИН Ахметова Асхата Болатовича', 'Ахметова Асхата Болатовича'],
    ['справка для серикбаевой айгуль готова', 'серикбаевой айгуль'],
    ['Ертең Нұрлан Сәрсенбаевтың құжатын әкеліңіз', 'Нұрлан Сәрсенбаевтың'],
    ['оқушы Айгерім Жұмабаева сабаққа келмеді', 'Айгерім Жұмабаева'],
    ['договор подписал Иванов П.С. вчера', 'Иванов П.С.'],
    ['Aigerim Nurlanova erten keledi', 'Aigerim Nurlanova'],
    ['ФИО: Цой Вадим Сергеевич', 'Цой Вадим Сергеевич'],
    ['Серік Берікұлы келді', 'Серік Берікұлы'],
    ['құжатты Айгүл Сәрсенова апайға бердім', 'Айгүл Сәрсенова'],
    ['бұл сүлейменова гүлмира апайдың нөмірі', 'сүлейменова гүлмира'],
    ['Анализы Мусиной Карлыгаш Ерлановны готовы.', 'Мусиной Карлыгаш Ерлановны'],
    ['Завтра прием у ахметова серика.', 'ахметова серика'],
    ['Ертең қалиев нұрлан келеді.', 'қалиев нұрлан'],
    ['Ерлан, біз сізді тыңдап отырмыз.', 'Ерлан'],
    ['Рақмет, Айгүл!', 'Айгүл'],
    ['Кеше Ағынтай батыр туралы айтты.', 'Ағынтай'],
    ['Ескі әдетімен Жақсылық ақсақал да келді.', 'Жақсылық'],
    ['Бұл оқуда Абайды терең таныдық.', 'Абайды'],
    ['Вчера слушали Людвига ван Бетховена.', 'Людвига ван Бетховена'],
    ['Об этом по данным Bloomberg Шкрели заявил вчера.', 'Шкрели'],
    ['Дал интервью Фил О’Рейли вчера.', 'Фил О’Рейли'],
    ['Жарыста Серік Ахметов Галледе жеңіске жетті.', 'Серік Ахметов'],
    ['Бұл туралы кеше Ержан қария айтып берді.', 'Ержан'],
    ['Кеше журналист Руслан Гасымзаде сапарға шықты.', 'Руслан Гасымзаде'],
    ['От имени Ахметова выступил адвокат.', 'Ахметова'],
    ['Ташкенттен келген Мирзоҳид Рахимов сөз сөйледі.', 'Мирзоҳид Рахимов'],
  ])('finds the name in «%s»', (text, name) => {
    expect(found(text, 'person-name')).toEqual([name]);
  });

  it.each([
    'ТОО «Дала Сервис KZ», г. Алматы, ул. Абая 10, офис 5',
    'ЖШС «Марат и К» есеп жіберді',
    'Абай ауданында су жоқ.',
    'Ілияс Есенберлин көшесі жабық.',
    'Ілияс Есенберлин мен Бауыржан Момышұлы көшелері жабық.',
    'Бауыржан Момышұлы ата көшесі жабық.',
    'Кеш ақын Мұхтар Әуезовтің жүз жылдығына арналды.',
    'Вчера обсуждали проблемы Заболотского региона.',
    'Об этом сообщила компания Merrill Lynch.',
    'Мы ехали по улице Панфилова домой.',
    'Бұдан өзге Кония, Карабук, Кайсери, Трабзон қалаларын көрдік.',
    '«Абай жолы» романын оқыдық.',
    'Студенттер Құрманғазы атындағы консерваторияға барды.',
    'Это стоит немало сюрпризов.',
    'Қаладағы Мәншүк Мәметова ескерткішінің жанында жиналды.',
    'ждём вас на углу Пушкина и Маметовой',
    'В театре имени Мухтара Ауэзова прошла премьера.',
    'Вчера школу им. Маметовой закрыли на ремонт.',
    'где стоит памятник Манасу',
  ])('sees a place or an organisation, nobody, in «%s»', (text) => {
    expect(found(text, 'person-name')).toEqual([]);
  });

  it.each([
    ['ИП Ахметов Серик, счёт прилагаю', 'Ахметов Серик'],
    ['ИП «Қарабаева Г.» шот жіберді', 'Қарабаева Г.'],
  ])('finds the owner of the firm in «%s»', (text, name) => {
    expect(found(text, 'person-name')).toEqual([name]);
  });

  it('finds every name of a list', () => {
    const list = 'Дежурные:\nИванова Анна\nКасымов Ерлан\nЖумабаева Айгерим';
    expect(found(list, 'person-name')).toEqual(['Иванова Анна', 'Касымов Ерлан', 'Жумабаева Айгерим']);
  });

  it('marks the parts of a name', () => {
    const text = 'пациент Ахметов Асхат Болатович';
    const finding = tagPeople(text, model).find(isPersonFinding);
    expect(finding?.parts.map(({ part, start, end }) => [part, text.slice(start, end)])).toEqual([
      ['surname', 'Ахметов'],
      ['given-name', 'Асхат'],
      ['patronymic', 'Болатович'],
    ]);
  });

  it.each([
    ['Бауыржан Момышұлының орталығы ашылды.', ['Бауыржан Момышұлының']],
    ['Екінші орын Ермеков Әміржан Сағынтайұлына берілді.', ['Ермеков Әміржан Сағынтайұлына']],
    ['Рақмет, Динара, бәрі түсінікті.', ['Динара']],
    ['Меркель, Путин и Макрон обсудили поставки газа.', ['Меркель', 'Путин', 'Макрон']],
    ['Вечером исполнят музыку Бородина и Чайковского на двух роялях.', ['Бородина', 'Чайковского']],
    ['Вчера о планах завода рассказал Тимченков.', ['Тимченков']],
    ['Кездесуді Асқар Мейірманов пен Гүлнар Сатыбалдина өткізді.', ['Асқар Мейірманов', 'Гүлнар Сатыбалдина']],
    ['В работе совета участвовали А.Н. Чилимов и М.В. Маргалов.', ['А.Н. Чилимов', 'М.В. Маргалов']],
    ['Судья Грант Хейлман (Grant Heilman) отказал истцам.', ['Грант Хейлман', 'Grant Heilman']],
    ['На вечере выступит вдова Эдуарда Тимченкова, музыковед.', ['Эдуарда Тимченкова']],
  ])('finds names in prose: «%s»', (text, names) => {
    expect(found(text, 'person-name')).toEqual(names);
  });

  it.each([
    ['Об этом сообщил Илон Маск (Elon Musk) вчера.', [true, true]],
    ['Судья Грант Хейлман (Grant Heilman) отказал истцам.', [false, false]],
  ])('takes the name in brackets for the same person: «%s»', (text, isPublic) => {
    const names = tagPeople(text, model).filter(isPersonFinding);
    expect(names.map((name) => name.isPublic)).toEqual(isPublic);
  });

  it.each([
    'Роберт Хейлман (юрист) отказал.',
    'Роберт Хейлман (Microsoft) отказал.',
    'Роберт Хейлман (New York, Grand Hotel) отказал.',
    'Асхат Ахметов (Kaspi Gold)',
    'Асхат Ахметов (WhatsApp Business)',
  ])('finds one name in «%s»', (text) => {
    expect(found(text, 'person-name')).toHaveLength(1);
  });

  it('marks somebody everybody speaks about', () => {
    const names = tagPeople('Сегодня выступил Касым-Жомарт Токаев.', model).filter(isPersonFinding);
    expect(names.map(({ isPublic, level }) => [isPublic, level])).toEqual([[true, 'low']]);
  });

  it.each([
    ['отдай Тимуру дрель', ['Тимуру']],
    ['спросить Матвея или Злату', ['Матвея', 'Злату']],
    ['Ұлжан, саған сәлемдеме келді', ['Ұлжан']],
    ['мына стол Инна ханымға', ['Инна']],
    ['спасибо Раисе с кассы, вернула карту', ['Раисе']],
    ['осы Костя деген жігіт кім', ['Костя']],
    ['Маратқа айт, шай қайнап тұр', ['Маратқа']],
    ['Нұрланның машинасы тұр', ['Нұрланның']],
    ['Калиева не пришла на смену', ['Калиева']],
    ['айгуль, позвони мне', ['айгуль']],
    ['ask Dinara, she knows', ['Dinara']],
    ['Ерлан заболел', ['Ерлан']],
    ['Виктор уехал', ['Виктор']],
    ['асель опоздает', ['асель']],
    ['Серёгу позовите к воротам', ['Серёгу']],
    ['ключи у Паши остались', ['Паши']],
    ['скинь Тане номер врача', ['Тане']],
    ['Динарка платье сшила', ['Динарка']],
    ['Маратты көрдің бе?', ['Маратты']],
    ['Айгерімге айт, шай қайнап тұр', ['Айгерімге']],
  ])('finds names alone by what people do: «%s»', (text, names) => {
    expect(found(text, 'person-name')).toEqual(names);
  });

  it.each([
    ['Вчера выступил Александр Брод. Мнение Брода никого не удивило.', ['Александр Брод', 'Брода']],
    ['Сабина Ильясова + Тимур Ильясов — семейный билет', ['Сабина Ильясова', 'Тимур Ильясов']],
    ['Болатов Мирас, 10 «Ә», телефон тыйым', ['Болатов Мирас']],
    ['саттарова ф.ш и петухов и.в не сдали подписи', ['саттарова ф.ш', 'петухов и.в']],
    ['Ответственный — Бондарь Инна Петровна.', ['Бондарь Инна Петровна']],
  ])('finds every name, whole, in «%s»', (text, names) => {
    expect(found(text, 'person-name')).toEqual(names);
  });

  it.each([
    'пекарня Дарья печёт хлеб',
    'кафе «Мадина» закрыто',
    'стоим на Рыскулова в пробке',
    'Золушка в театре завтра',
    'Роза Рымбаева әнін қойшы',
    'Кот Тимофей скучает',
    'мультик «Маша и Медведь» на утренник',
    'Здравствуйте! Подскажите, товар в наличии?',
  ])('finds nobody in «%s»', (text) => {
    expect(found(text, 'person-name')).toEqual([]);
  });

  it.each(['доставка Абая 10-5', 'Самал-2, 77-12', 'мкр 8 дом 14 кв 3', 'Абай көшесі 10-үй'])(
    'finds the address in «%s»',
    (text) => {
      expect(found(text, 'address')).toHaveLength(1);
    },
  );

  it.each([
    ['привезите на Самал-2 д 40 кв 3', 'Самал-2 д 40 кв 3'],
    ['доставка 12 мкр-н, д.4, кв.19', '12 мкр-н, д.4, кв.19'],
    ['11А мкр, 7-35', '11А мкр, 7-35'],
    ['еду на Толстого 90 кв 62, Павлодар', 'Толстого 90 кв 62, Павлодар'],
    ['привезите на гоголя тридцать пять', 'гоголя тридцать пять'],
    ['проспект Сатпаева двести три, квартира сорок', 'проспект Сатпаева двести три, квартира сорок'],
  ])('finds the whole address in «%s»', (text, address) => {
    expect(found(text, 'address')).toEqual([address]);
  });

  it.each([
    'арман орындалды',
    'вера в людей вернулась',
    'Айгүл апай, сәлем',
    'пробка на Абая',
    'ТОО «Арман» закрыто',
    'Отличное приложение, всем советую',
    'Керемет қосымша, бәріне кеңес беремін',
    'матч закончился 2-1',
    'Абай атындағы мектеп',
  ])('finds no full name in «%s»', (text) => {
    expect(tagPeople(text, model).filter((finding) => isPersonFinding(finding) && finding.parts.length > 1)).toEqual(
      [],
    );
  });

  it.each([
    ['Жиын қыркүйек айында өткізіледі.', 'Балсана Әлиманованың жасы елу жетіде.'],
    ['Заседание перенесли на пятницу.', 'Маркус Вернер приедет позже.'],
    ['Бұл туралы Мұхтар Серікбаев айтты.', 'Гаухар Уәлиханованың шешімі дұрыс болды.'],
  ])('reads a sentence of prose alike whatever stands before it: «%s %s»', (first, second) => {
    const apart = [first, second].flatMap((sentence) => found(sentence, 'person-name'));
    expect(apart.length).toBeGreaterThan(0);
    expect(found(`${first} ${second}`, 'person-name')).toEqual(apart);
  });

  it('finds the same whatever was read before', () => {
    const texts = readFileSync('tests/fixtures/people-lists.txt', 'utf8').trim().split('\n');
    const forwards = texts.map((text) => found(text, 'person-name'));
    const backwards = texts.toReversed().map((text) => found(text, 'person-name'));
    expect(backwards.toReversed()).toEqual(forwards);
  });

  it('never throws and keeps its offsets inside the text', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: 'grapheme' }),
          fc.constantFrom('А.', 'ИВАНОВ ', '\n'),
        ),
        (text) => {
          for (const finding of tagPeople(text.repeat(3), model)) {
            expect(finding.start).toBeGreaterThanOrEqual(0);
            expect(finding.end).toBeGreaterThan(finding.start);
            expect(finding.end).toBeLessThanOrEqual(text.length * 3);
          }
        },
      ),
      { seed: SEED },
    );
  });

  it('finds the others of a list by those it is sure of', () => {
    expect(found('Тізім: Мансур — зайчик, Злата — лиса, Ермек — аю', 'person-name')).toEqual([
      'Мансур',
      'Злата',
      'Ермек',
    ]);
    expect(found('Арбитр В. Пономарчук, капитаны Бейсен и Савченко', 'person-name')).toContain('Савченко');
  });

  it('takes no heading for a name because of the name behind it', () => {
    expect(found('Имя: Султан\nФамилия: Бейбитов\nОтчество: Адилетович', 'person-name')).not.toContain('Фамилия');
  });

  it('ends a name where the next stands in another case', () => {
    expect(found('Рабиғаны Алма ертіп еді', 'person-name')).toContain('Алма');
    expect(found('Кассаны Мәдинадан Томаға өткіздік', 'person-name')).toEqual(['Мәдинадан', 'Томаға']);
  });

  it.each([
    ['На допрос вызвали мэра Росрыбнадзора Карлоса Рубцова и приняли решение.', 'Карлоса Рубцова'],
    ['Самат Бекенов Азия-Тынық жоғарғы училищесін тамамдап, елге оралды.', 'Самат Бекенов'],
  ])('leaves a place or an office beside a whole name out of «%s»', (text, name) => {
    expect(found(text, 'person-name')).toEqual([name]);
  });

  it.each([
    ['Хочу пожаловаться на таксиста по имени Арслан: высадил нас в поле', 'Арслан'],
    ['ана Шоқан деген жігіттің мінезі қиын', 'Шоқан'],
    ['«Арман, открой, это я» — и так полчаса под дверью', 'Арман'],
    ['базар Ахмедовтың бутигі жабық екен', 'Ахмедовтың'],
    ['my neighbour Frau Weber sews curtains', 'Weber'],
  ])('finds whoever is introduced in «%s»', (text, name) => {
    expect(found(text, 'person-name')).toEqual([name]);
  });

  it.each([
    'Ақмарал деген сорт картоп жақсы сақталады екен',
    'Жаңа жылда Аяз ата келе ме, балалар сұрайды',
    'борода у козла Борьки до земли, дети смеются',
    'школа имени Абая закрыта на карантин',
  ])('finds nobody in «%s»', (text) => {
    expect(found(text, 'person-name')).toEqual([]);
  });

  it('leaves a pronoun of courtesy out of the name before it', () => {
    expect(found('Кеше Әлия Сізді директорға шақырды', 'person-name')).toEqual(['Әлия']);
  });
});
