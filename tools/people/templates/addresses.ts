/** Chat messages with an address down to the house, and texts whose numbers and streets are no address. */
export const RUSSIAN_ADDRESS_CHAT = `
адрес {addr}
Адрес: {addr}
мой адрес {addr}
я живу {addr}
живу на {addr}
мы на {addr}
привезите на {addr}
доставка {addr}
доставку на {addr} пожалуйста к {time}
такси на {addr}
вызовите скорую на {addr}
скорую на {addr} ребенок температурит
{addr} домофон {num}
{addr}, код {num}
{addr}, {num} этаж
{addr}
{addr} жду
{addr} приезжай
{addr} {phone}
{addr}, звоните {phone}
приходи {addr}
жду тебя {addr}
скинь адрес? {addr}
вот адрес {addr} тел {phone}
встречаемся {addr} в {time}
собираемся у нас {addr}
переехали на {addr}
сдаю квартиру {addr} {sum}
продам квартиру {addr}, {num} кв м
квартира {addr} продается
прописка {addr}
прописан {addr}
проживает по адресу {addr}
проживает по адресу: {addr}
зарегистрирован по адресу {addr}
факт адрес {addr}
заберите посылку {addr}
курьер на {addr}
отправь на {addr}
офис {addr}
наш офис {addr} в {time}
клиент {any} адрес {addr}
заказ {num} {addr} {phone}
Куда везти? {addr}
забрать с {addr} отвезти на {addr}
с {addr} до {addr} сколько стоит?
затопили квартиру {addr}
нет света {addr}
авария по адресу {addr}
нет воды на {addr} когда дадут
участок {addr}
дом {addr} продается
заявка {addr} не работает лифт
вызов {addr} {any}
{any} {addr}
{time} {addr}
еду на {addr}
я на {addr}, выходи
мама на {addr} лежит
бабушка живет {addr}
ключи оставил {addr}
салам брат {addr} подъедь
жилой дом {addr}
мой дом {addr}
наш дом {addr}, серый
дом по {addr}
кирпичный дом {addr}
пишите: {addr}
теперь мы на {addr}
старый адрес {addr}, новый {addr}
курьер стоит у {addr} никто не открывает
жду у {addr}
стою у {addr}
прорвало трубу {addr}
пожар {addr}
шум из {addr}
напротив {addr} яма
рядом с {addr} аптека
за {addr} парковка
между {place} и {place}, {addr}
{addr} это где?
{addr}, вход со двора
{addr}, собака во дворе
{addr}, ключ у охраны
{addr} никого нет дома
{addr} сегодня мойка окон
{addr} под вопросом
{addr} уже продали
показ {addr} в {time}
сдается {addr}, {num} комн
аренда {addr} {sum}
замер {addr}
мастер нужен на {addr}
стиралка сломалась, {addr}
интернет подключить {addr}
{role} нужен на дом {addr}
ребенок живет по адресу {addr}
пациент с {addr}
к пациентке на {addr}
вызов на дом: {addr}
собственник {addr}
долг за свет {addr} {sum}
квитанция {addr}
счетчик {addr} показания {num}
юр адрес {addr}
самовывоз {addr}
пункт выдачи {addr}
вышлите по адресу {addr}
индекс и адрес: {addr}
такси с {addr} на {addr}
подниметесь на {num} этаж, {addr}
{any}, {addr}
{addr}, {any}
{role} {i}, {addr}
заказчик {f}, {addr}
заказ {addr}
куда вам розы: {addr}
отдайте на {addr} деду {i:dat}
мама живет {addr}
мы в гостях {addr}
сидим на {addr} приезжайте
скажи ей, мой дом {addr}
разгрузка на {addr}
мусор не вывезли с {addr}
подъезжай на {addr}, второй вход с торца
позвоните в дверь {addr}
ключ под ковриком, {addr}
квартира в ипотеке, {addr}
{addr} участок с синими воротами
{addr} тут сестра снимает двушку
{addr} ребята пропуск
{addr}, едем в воскресенье
{addr} заказ, вход со двора
комендант, я из {addr}
не успеваю на {addr}, передвиньте
{addr} шлагбаум не открывается
{addr} и потом {addr}
`
  .trim()
  .split('\n');
export const KAZAKH_ADDRESS_CHAT = `
мекенжай {addr}
Мекенжайы: {addr}
мекенжайым {addr}
мен {addr} тұрамын
біз {addr} тұрамыз
{addr} әкеліңіз
{addr} жеткізіп беріңіз
жеткізу {addr} сағат {time}
такси {addr}
жедел жәрдем {addr}
{addr} домофон {num}
{addr}
{addr} күтемін
{addr} келе бер
{addr} кел
{addr} {phone}
{addr}, хабарласыңыз {phone}
міне адрес {addr}
адрес {addr}
{addr} кездесеміз
{addr} көштік
пәтер сатылады {addr} {sum}
үй сатылады {addr}
пәтер жалға беремін {addr}
тіркелген жері {addr}
{addr} тіркелген
{addr} мекенжайында тұрады
тұрғылықты жері {addr}
кеңсеміз {addr}
{any} мекенжайы {addr}
тапсырыс {num} {addr} {phone}
{addr} жарық жоқ
{addr} су жоқ қашан береді
{addr} барамын
{addr} тұрмын шық
апам {addr} тұрады
{any} {addr}
үйіміз {addr}
қонаққа келіңдер {addr}
жиналатын жер {addr} сағат {time}
тойхана {addr}
каспи почта {addr}
менің үйім {addr}
біздің үй {addr}
жаңа мекенжай {addr}
мекен-жай: {addr}
ескі үй {addr}, жаңасы {addr}
{addr} деген үй
{addr} деген адреске келіңіз
курьер {addr} тұр
{addr} есік ашпайды
{addr} су кетіп жатыр
{addr} өрт
{addr} алдында тұрмын
{addr} жанында күтем
{addr} қарсысында дүкен бар
{addr} бос па
{addr} сатылып кетті
{addr} көруге бола ма
жалға {addr} {sum}
шебер керек {addr}
интернет қосу {addr}
науқас {addr} жатыр
дәрігер шақырту {addr}
пациент мекенжайы {addr}
баланың тұратын жері {addr}
посылканы {addr} салыңыз
жеткізу орны {addr}
алып кету {addr}
тапсырыс {addr} жеткізілсін
{addr} көлік жіберіңіз
такси керек {addr} тез
{addr} тұрған иесі
{addr} борышы {sum}
заңды мекенжайы {addr}
{any}, {addr} тұрады
апамның үйі {addr}
{any}, {addr}
{addr}, {any}
{addr} {i:kdat} сәлемдеме
сыйлықты {addr} апар
тапсырыс беруші {f}, {addr}
аға {addr} жеткізіп беріңізші
{addr} атамның ескі пәтері
{addr} шыға бер
{addr} хат салып кет
кешке {addr} жиналамыз
`
  .trim()
  .split('\n');
export const NO_ADDRESS = `
пробка на {place}
пробки на {place} капец
авария на {place}
встретимся на {place}
я на {place} еду
ремонт дороги на {place} до {date}
автобус {num} едет по {place}
где-то в районе {place}
снимем квартиру в районе {place}
выйди на остановке {place}
угол {place}
погода в {city} сегодня -{num}
рейс {city} {city} в {time}
поезд {num} прибывает в {time}
{num}-{num} человек придут
матч закончился {num}:{num}
счет {num}-{num}
размер {num}-{num} есть?
айфон {num} продам {sum}
самсунг а{num} новый
класс {num} б
кабинет {num}
{num} кабинет {num} этаж
страница {num}-{num}
пункт {num} статья {num}
с {num} до {num} работаем
аудитория {num} корпус {num}
автобус {num}, {num}, {num}
дом {num} комнатный продается
кв {num} м
{num} комн кв
школа {num} лучшая
школа гимназия {num} родители сдаем по {sum}
школа имени {place} {num} класс
{org} открыли филиал
{org} работает до {time}
мы в {org}
еду в {org}
ертең {org} барамыз
{place} бойында кептеліс
{place} барамыз
{place} тұратындар бар ма
ауа райы {city} {num}
{org} ертең ашылады
{num}-{num} сынып оқушылары
сағат {num}-{num} аралығында
{num} бет {num} тапсырма
{num} мектеп
{num}-мектеп оқушылары
№{num} мектеп жақсы
{num} маршрут жүрмейді
есеп {num}:{num} аяқталды
бағасы {sum}
{num} қабатта күтіп тұрмын
{num}-{num} жас аралығы
хоккей {org} {num}-{num}
кайрат {num}-{num} барыс
{place} {place} такси
межгород {city} {city} {time}
рост {num} вес {num}
давление {num} на {num}
дом {num} этажный
пятница {num}:{num}
урок {num} задача {num}
упр {num} стр {num}
таблица {num} строка {num}
шкала {num}/{num}
{brand} {num} размер
{brand} {num} год
{brand} {num}/{num}
{thing} {brand} {num}
{thing} {num}/{num}
{thing} {num} на {num}
{thing} {num} грамм {sum}
дом {num} на {num}
{eponym} {num}
версия {num}/{num}
группа {num}/{num}
смена {num}/{num}
{num} человек из {city}
{place} за {num} минут
{place} {num} лет
до {place} {num} км
{city} {num} градусов
{place}, остановка, {num} автобус
на {place} {num} машин
скидка {num}% на {place}
{org}, {num} человек
{brand} {num}:{num} {brand}
{place} жаққа {num} шақырым
{place} {num} минут жол
{city} {num} градус
{brand} {num} жылғы
{thing} {num} дана
{brand} {made} А{num}, никто не звонит
пункт выдачи на карте {num}gis
налоговая просит сверку за {num} квартал, форма {num}
отчет за {num} квартал
{w} {num}-{num} апреля, забронируй
{w} {num}-{num} мая
{cap} — {num} 500⏎{cap} — {num} 000⏎{cap} — {num} 000
{cap} — {num}
{w} {num}, {w} {num}
тест {num}, вопрос {num}
{num} апрель, {num} мамыр
{num} тоқсан есебі
{city} — {city} {num} км
{w} двадцать {w}
{w} сто {w}, {w} пятьдесят
{place} минут двадцать
до {place} минут пятнадцать идти
{thing} {brand} за сорок тысяч
{thing} {brand} два по цене одного
{brand} тридцать процентов скидка
{org} сорок минут очередь
екі {w}, үш {w}
{place} дейін он минут
{brand} жиырма пайыз жеңілдік
на {place} сорок минут стоим
маршрут {num} по {place} раз в двадцать минут
`
  .trim()
  .split('\n');
