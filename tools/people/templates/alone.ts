/** Messages that name somebody by one word, and messages where one word with a capital is nobody's name. */
const lines = (text: string) => text.trim().split('\n');

export const RUSSIAN_ALONE = lines(`
{i} опять опоздал
{i} контрольную написала на двойку
{i} не пришла, болеет
{i} уволился, теперь на его месте {i}
{i} уже дома
{i} сказала {i:dat}, а та всем
{i} из бухгалтерии спрашивала
{i} из {city} готовит плов
{i} ставит кондиционеры, недорого
{i} подруга твоя?
{i} нашел другого поставщика
{i} сегодня до восьми, завтра {i}
{i} и {i} приготовили обед на всех
{i} и {i} близнецы
видела {i:acc} с {i:ins} в тц
встретил вчера {i:acc}, постарел
хозяина зовут {i}, плата в начале месяца
от {i:gen} привет
{i} с {i:ins} едут на дачу
поехала к {i:dat}, она одна
спроси у {i:gen}, он знает
отдай {i:dat}, он внизу
бывший муж {i} подал на алименты
сестра {i} замуж выходит за {i:acc}
мой зять {i} приедет в два
внучка {i} пошла в первый класс
прораб {i} рулит стройкой
мастер {i} сделает к субботе
в смене: {i}, {i}, {i}
скинулись все кроме {i:gen} и {i:gen}
приходил {i}, посидели, чай попили
деду {i:dat} отдайте
у {i:gen} день рождения в пятницу
{i} просит перезвонить
без {i:gen} не начинайте
{i} на больничном, вместо нее {i}
{i} это мой брат
ждем {i:acc} и едем
после {i:gen} твоя очередь
ключ у {i:gen}
я за {i:ins} заеду
с {i:ins} все решили
{i}, ты где
{i} выехал
{f} опять опоздал
{f} на вахте, ключ у нее
{f} подписал, {f} отказалась
отдать {f:dat}, она на вахте
анализ {f:gen} готов
по делу {f:gen} тишина
следователь {f} вызывает {f:acc}
давление у {f:gen} {num}
дежурит сегодня {f}
вместо {f:gen} сегодня {f}
бронь на фамилию {f}
домофон подписан {f}
президент {f} подписал указ
бригадир {f} на месте
паспорт {f:gen} просрочен
заявление {f:gen}, {f:gen} и {f:gen} вернули
смену сдал {f}, принял {f}
{f} {num}, {f} {num}, {f} {num}
палата {num}: {f}, {f}, {f}
{f} в отпуске до {date}
водитель на завтра {f}
истица {f} и ответчик {f} не явились
перепутал {f:acc} с {f:ins}
{o} сказал менять целиком
{any} — {num} «Б», не сдали взносы
{fi} — {num} «Б»
{i}, позвони мне
{i} позвони как сможешь
{i} ты дома?
привет {i}
где {i}?
а {i} придет?
{i} не отвечает
{i} трубку не берет, набери ты
позвони {i:dat}
напиши {i:dat} что опаздываем
скажи {i:dat} пусть зайдет
передай {i:dat} ключи
спроси {i:acc}
жду {i:acc} у входа
видел {i:acc}?
{i} заболела, температура
{i} едет с нами
{i} будет завтра
{i} сказал что не придет
{i} написала что задержится
{i} купил машину
{i} родила мальчика
{i} поступил на грант
{i} получил права
{i} уехал в {city}
{i} вернулась из {city}
{i} ждет внизу
{i} на совещании до {time}
{i} в отпуске до {date}
{i} развелся
{i} выходит замуж
{i} беременна
это {i}, новый номер
меня зовут {i}
я {i}, по объявлению
{i} из пятой квартиры
наш тренер {i}
няня {i} не смогла прийти
мужа зовут {i}
дочка {i}, сын {i}
мама {i:gen} звонила
брат {i:gen} приехал
номер {i:gen} есть?
телефон {i:gen} скинь
машина {i:gen} во дворе
с {i:ins} поговори
про {i:acc} слышал?
к {i:dat} поедем вечером
и {i} тоже идет
{i} и {i} поженились
{i}, {i} и {i} едут
кроме {i:gen} все пришли
только {i} не сдала
{num}. {i}
{i} — {num}
{i} +
{i} {sum}
{i} должен {sum}
обидели {i:acc}, плачет
{w} {i} {w} {w}
{w} {w} {i:dat} {w}
{i} {w} {w}, {w}
{f} заболел
{f} на месте?
{f} звонил два раза
у {f:gen} совещание
к {f:dat} на прием
начальник {f} сказал переделать
{f} подпишет завтра
врач {f} принимает с {time}
записали к {f:dat} на {time}
{f}, {f} — явка
{f} +
где {f}?
жалоба на {f:acc}
{f:gen} нет, будет к {time}
пропуск {f:gen} не работает
смета {f:gen} не проходит
оплата от {f:gen} {sum}
на {f:acc} подали в суд
замените {f:acc} на {f:acc}
{f} {w}, {f} {w} {w}
{w} {f} {w} {w}
рецепт {f:gen} утерян
кассир {f} обсчитала
нотариус {f} берет {sum}
нам нужен {f}
я не {f}, я {f}
`);

export const KAZAKH_ALONE = lines(`
{i} тағы кешікті
{i} есікті жаппай кетіпті
{i} үйде ме
{i} ма, {i} ма, сабаққа қайсысы келмеді
{i} келді ме? жоқ, {i} келді
{i} қызметтен кетті, орнына {i} келді
{i} жігіт екен, көлігін беріп жіберді
{i} {i:kdat} қарыз екен
{i:kgen} нөмірі бар ма
бұл {i:kgen} нөмірі ме әлде {i:kgen} нөмірі ме
{i:kgen} телефоны өшірулі
{i:kgen} көлігімен келеді
{i:kdat} айт, алмаса да болады
{i:kabl} сұрап көрші
{i:kins} бірге келеміз
{i:kacc} көрдің бе
{i} деген жігіт, курьер, сол келеді
{i} апайдың тапсырысы дайын
{i} ағай ауылға кетті, сабақты {i} өткізеді
{i} әжеміз жүз жасқа толды
{i} ата аманат тапсырды
маған {i} айтқан, бірақ {i} басқаша айтып отыр
тойда ән айтқан {i} ғой
қызымыз {i} бас жүлде алды
баламыз {i} бірінші сыныпқа барды
тапсырыс беруші {i}, {addr}
кезекші {i}, ертең {i}
кілт {i:kloc}
{i} мен {i} егіз
{i} көшіп кетті
{i}, қайдасың
апам {i} ауырып қалды
{i:kdat} сәлем айт
{i} бүгін жұмыста жоқ
бүгін {i} мен {i} келмейді
{i} кеше той жасады
{f} демалыста
{f} қол қойды, {f} қол қоймады
{f:kdat} тапсыр
{f:kgen} анализі дайын
{f:kgen} орнына {f} шығады
бригадир {f} айтты, ертең келмеңдер
{f} мен {f} бір күнде сұранды
{f} әлі келген жоқ
{any}, {num} «Ә» сынып
{i}, хабарлас
{i} хабарласшы маған
{i} қайда?
{i} келе ме
{i} келмейді
{i} үйде
{i} ауырып қалды
{i} сабақта
{i} жұмыста
{i} ертең келеді
{i} кешігеді
{i} қоңырау шалды
{i} телефонын алмай жатыр
{i} айтты
{i} күтіп тұр
{i} тұрмысқа шықты
{i} үйленді
{i} балалы болды
{i} көлік алды
{i} грантқа түсті
{i:kdat} хабарлас
{i:kdat} жаз
{i:kdat} беріп жібер
{i:kabl} сұра
{i:kacc} шақыр
{i:kacc} ертіп кел
{i:kacc} танисың ба
{i:kgen} үйі қайда
{i:kgen} әкесі келді
{i:kgen} тойы {date}
{i:kgen} баласы ауырды
{i:kins} сөйлестім
{i:kins} келісіп ал
бұл {i} ғой
менің атым {i}
сәлем {i}
{i} сәлем
{i} ма?
{i} екен
{i} да келеді
{i}, {i}, {i} бар
{i} бар, {i} жоқ, {i} кешікті
{i} {num}
{i} {sum} қарыз
көршіміз {i}
досым {i} айтты
інім {i} оқуға түсті
қарындасым {i} келді
жездем {i} көмектесті
{w} {i} {w} {w}
{i} {w} {w}
{w} {i:kdat} {w}
{f} келді ме
{f} қайда
{f} ауырып жатыр
{f:kgen} құжаты дайын
{f:kdat} хабарлас
{f} {num}
{f} {sum}
дәрігер {f} қабылдайды
директор {f} шақырды
{f} мен {f} бірге кетті
{f} деген оқушы бар ма
{f} фамилиялы жігіт
`);

/** Each in English letters and words too. */
export const LATIN_ALONE = lines(`
{i} is covering for {i} today
ask {i}, she knows
could you ask {i} why the report is late
{i} said the landlord Mr {f} wants cash
{i} hasn't replied yet
dear colleagues, {if} has joined us
meeting with {if} at {time}
{if} accepted the invitation, {i} hasn't
please send it to {if}
I am {if}, your new tutor
the driver {i} is already at {laddr}
my aunt lives at {laddr}
{laddr} is where we meet
delivery to {laddr}, call {i}
passport of {if} expires soon
{i} is here
where is {i}
call {i} back
tell {i} I am late
{i} will be late
this is {i}
my name is {i}
{i} and {i} are coming
{i} sent the file
{i} is on leave till {date}
hi {i}
the plumber {i} comes at {time}
Mr {f} called
{f} is late again
{i} and {if} signed it
`);

export const RUSSIAN_ALONE_NOBODY = lines(`
{made} опять тормозит
{made} подняла цены
{made} не открывается
{made} закончился, купите
{brand} лучше чем {made}
брали {made}, не понравилось
возьми {made} и хлеб
паста {made} хуже
ручка {brand} не пишет
выложила {brand} на {brand}, никто не звонит
{made} процент подняла, {made} тоже
в {made} распродажа
из {made} звонили насчет доставки
с {made} перешла на {brand}
от {made} голова болит
фильм {made} скучный
сериал {made} смотрели?
песня {made} из рекламы
игра {made} вылетает
команда {made} проиграла
рейс из {city} задержали
{city} красивый город
столица это {city} или {city}
{city} под водой
{word} подорожал
трек номер {made} где посылка
билеты в {made} у кассы
токен закончился в чате
цирк приехал, билеты у кассы
{w} закончился в {w}
{cap} подорожало
{cap} не работает
{cap} уже {w}
{cap} {w} {w}
на {place} пробка, объезжаю по {place}
объезжаю по {place}
доедешь до {place}, пересядь на метро
затор от {place} до {place}
на {place} светофор не работает
{place} перекрыли до утра
{place} и {place}, на углу остановка
улица {place} теперь {place}
{eponym} выучить невозможно
{eponym} лечится?
{thing} {made}
{thing} {brand}, {num} штук
{made}, {brand} и {made} что лучше
{brand}, второй этаж
салат {made} и {made}
торт {made} с ягодами
блюдо {made} вкусное
батон {made}
кот {word} спит
собаку {word} потеряли
колонка {made} не слышит
робот {made} пылесосит
книга {made}, глава {num}
читаю {made}
спектакль {made} отменили
памятник {eponym} закрыли
ресторан {made} закрылся
костюмы {made} и {made}
сорт {made} {num} кг
болт М{num}, гайка М{num}
праздник {made} не наш
{thing} {named}
{thing} {named} {w}
{thing} {named}: {w} {w}
{thing} {named}, {w} {w}
{thing} «{named}» {w}
{thing} {named} {num}
{thing} {named} за {sum}
{thing} {named} не советую
{thing} {named} топ
{thing} {named} на {place}
{thing} {named} и {made}
{thing} {named}, {thing} {made}
{named} — это {thing}
{named} — {thing} {w}
{w} {thing} {named}
{w} {w} {thing} {named} {w}
{thing} {named} {w} {w} {w}
{thing} {named} {named}
{named} ({thing}) {w}
{named} {thing}
`);
export const KAZAKH_ALONE_NOBODY = lines(`
{made} тағы істемейді
{made} бағасы өсті
{made} ашылмайды
{made} бітіп қалды
{made} алдым, ұнамады
{made} мен {made} бірдей
{made} киносы қызық емес
{made} ойыны ілініп тұр
{made} командасы ұтылды
{made} дүкенінде арзан
{made:kloc} арзан екен
{city} әдемі қала
астанасы {city} ма
{city} жаққа кім барады
{brand} мен {brand} қайсысы жақсы
{cap} қымбаттады
{cap} істемейді
{cap} {w} {w}
{place} жақта кептеліс
{place} мен {place} қиылысында
{eponym} жанында кездесеміз
{thing} {made}
{made} фильмі түсірілуде
{made} торты тәтті
мысығымыз {word} жоғалды
{brand}, екінші қабат
{named} {thing}
{named} {thing} {w}
«{named}» {thing} {w}
{named} атты {thing}
{named} атты {thing} ашылды
{named} деген {thing} {w}
{thing} {named}
{thing} {named} {w}
{w} {named} {thing}
{named} {thing} бар ма
{named} {thing} {w} {w}
{named} {thing} жабылды
{named} {thing} қайда
{named} {thing}, {named} {thing}
`);

/** English, as it stands in between. */
export const LATIN_ALONE_NOBODY = lines(`
which password policy do we have, {num} or {num} characters?
how many sick days does the labour code allow per year?
the meeting is moved to Friday at {time}
see you on Monday
Victory Day is a holiday, so no delivery
Happy New Year to everyone
please press Caps Lock and try again
Face ID is not working today
update Windows and restart
{brand} or {made}, which one is on discount?
is {brand} better than {made}?
{made} is closed on Sunday
the report is due on Tuesday, {num} pages
can we use Zoom instead of Teams
the lift is broken again
our Wi-Fi is slow
lunch is at {time}, do not be late
Good morning, team
Best regards
Kind regards, HR department
Dear colleagues, the office is closed on May {num}
the flight from {city} is delayed
train to {city} leaves at {time}
exam questions are secret until Friday
parking is free on Nauryz
price list is attached
invoice number {num} is paid
please find attached the contract
working hours from {num} to {num}
Black Friday sale, minus {num} percent
Google Docs is down
English lesson is cancelled
the street is closed, turn right
the {place} avenue exit is closed
no comments from the bank
Thank you for your order
order {num} is ready for pickup
new season of {made} is out
Champions League final tonight
Merry Christmas
Call center is not answering
reset the router, then Control Alt Delete
{named} cafe is closed
the {named} restaurant was great
{named} hotel in {city}
{named} shop sells it
{named} pizza is the best
I ordered {made} from {named} store
{named} beauty salon
`);
