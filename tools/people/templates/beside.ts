/** Messages that name somebody by one word beside amounts, days, kin and trades, in lists and in English; and such messages that name nobody. */
const lines = (text: string) => text.trim().split('\n');

export const RUSSIAN_BESIDE = lines(`
{i} {num}, {i} {num}, {i} {num}
{i} {sum}, {i} {sum}, {i} вернет в пятницу
{i} — {sum}, {i} — {sum}
{i} - {num}, {i} - {num}, {i} пока ноль
долги: {i} {sum}, {i} {sum}, {i} {num}
скинулись: {i} {num}, {i} {num}, {i} {num}, не хватает {num}
кто сколько сдал: {i} {num}, {f} {num}, {i} {num}
за {w} должны {i} и {i}
понедельник {i}, среда {i}, пятница {i}
пн — {i}, вт — {i}, ср — {i}
график: {i} с утра, {i} после обеда, {i} в ночь
до обеда {i}, после {i}
{i} {date}, {i} {date}
дни рождения: {i} {num}-го, {i} {num}-го
{i}: я смогу⏎{i}: и я
{i}: кто последний⏎{i}: вроде я
1. {i}⏎2. {i}⏎3. {i}⏎4. {f}
1) {f}⏎2) {f}⏎3) {i}
{f}⏎{f}⏎{f}
{i}, {i}, {f} – в первую смену
прошли дальше: {i}, {i}, {i}
{kin} {i} {w} {w}
{role} {i} {w} {w}
{role} {i}, берет {sum} за час
{role} {f} {w} {w}
{role} {f} и {role} {f}
судья {f}, секретарь {f}
капитан {f}, в воротах {f}
экипаж: {f} и {f}
новый {role}, {i} вроде, фамилию не помню
новая {role}, {i} зовут
нашего {role} зовут {i}
как зовут {role}? {i}
есть хороший {role}, {i}, недорого
баба {i} {w} {w}
деда {i:gen} забрали на скорой
у деда {i:gen} собака
тетя {i} {pres}
к тете {i:dat} зайди
дядя {i} {v} {obj}
тот самый {i} из {city}
тетка, {i}, которая {pres}
мужик один, {i}, {pres}
с хозяйкой, {i} зовут
с какой-то {i:ins}
какому-то {i:dat} {sum}
какой-то {f} {v}
на {f:acc} оформлено
на имя {f:gen}
за подписью {f:gen}
от {f:gen} и {f:gen}
смена {f:gen} {w} {w}
бригада {f:gen} {w}
дело {f:gen} {w} {w}
квартира {f:gen}, {w} {w}
машина {i:gen}, {w} {w}
брат {i:gen} {v}
муж {i:gen} {w} {w}
дочка {i:gen} {v}
день рождения {i:gen} {date}
комната {i:gen}, не заходить
за {i:ins} занимал, вы после
с {i:ins} дрался, обоих к директору
{i} по {w} освобожден
{i} против
{i} за
{i} тоже
{i} и так знает
{i} в курсе
{i} где?
а {i} что
а {i} тут при чем
это {i} или {i}
не {i}, а {i}
{i} это он или она
{i}? какой {i}
спросить {i:acc} или {i:acc}
спросить {i:acc}, {addr}
передать {i:dat}, {addr}
код у {i:gen}, {addr}
{addr}, передать {i:dat}
{addr}, хозяйка {i}
{addr}, {f}, звонить два раза
гости: {i}, {i} и {f}
остановятся {i} и {i} из {city}
{i} и {i} передают привет
{i} и {i} взяли {obj}
{i} из {num} квартиры
{i} с {num} этажа, {w} {w}
{i} (сын), {i} (дочь)
сын {i}, дочь {i}
ребенка назвали {i}
внука назвали {i}, внучку {i}
мальчика зовут {i}
скажи честно, {i}
с днем рождения, {i}
с юбилеем, {i}! {w} {w}
{i}, привет, {w} {w}
{i}, поздравляю с {w}
ну {i}, ну {w}
{f}, вам отказано, зайдите
{f}, зайдите в {w}
{f}, ваш {w} готов
{f} и {f} сдали {w}
{f} {num}, {f} {num}, {f} {num}
табель: {f} {num}, {f} {num}, {f} {num}
опоздали: {f}, {f}, {f}
не сдали {w}: {f} и {f}
сдавали {f}, {f}, {f} и {i}
спор: {f} {w}, {f} {w}
почему {f} получает больше чем {f}
больше чем {f}
забронировано на имя {f}, двое взрослых
на имя {f}, {w} {w}
на фамилию {f}
указан {f}, а надо {f}
не {f}, а {f}
обсуждали с {f:ins} {w}
про {f:acc} не забудь
{f} отдал {w}, {f} забил
{f} {w} {w}, {f} {w}
алименты платит {f}
больной {f} {w} {w}
пациентка {f} из {num} палаты
студент {f}, {w} {w}
ученица {f} {w}
жилец {f} {w} {w}
семья {f:gen} {w}
фамилия {f} имя {i}
{f} – {num} %, {f} – {num} %
{if} – {num} %, {if} – {num} %
{if} — {w}, {if} — {w}
{fi} — зачислен
{fi}, {city}, {w} {w}
посылка на {fi:acc}
спасибо {i:dat}, {w} {w}
спасибо, {i}, {w}
благодарю {i:acc} за {w}
`);

export const KAZAKH_BESIDE = lines(`
{i} {num}, {i} {num}, {i} {num}
{i} {sum}, {i} {sum}, {i} әлі берген жоқ
{i} — {num}, {i} — {num}, {i} — {num}
қарыз: {i} {sum}, {i} {sum}
дүйсенбі — {i}, сәрсенбі — {i}, жұма — {i}
таңғы кезек {i}, кешкі {i}
{i}: мен барамын⏎{i}: мен де
1. {i}⏎2. {i}⏎3. {f}
{i} ата {v}
{i} апа {v}
{i} апай {v}
{i} ағай {v}
{i} әже {v}
{i} тәте {v}
{i} көке {v}
{i} бауырым {w} {w}
{i} досым {w} {w}
{i} жан {w} {w}
{i} құда {v}
{i} құдағи {v}
{i} келін {w} {w}
{i} жеңге {w} {w}
{i} жезде {v}
{i} нағашым {v}
{i} ханым {v}
{i} мырза {v}
{i} молда {v}
{i} апасы алады бүгін
{i} ағасы {v}
{i} деген жігіт {v}
{i} деген қыз {v}
{i} деген бала {v}
{i} деген кісі бар ма
{i} деген оқушы {v}
{i} деген шебер {w} {w}
{i} деген маман {w} {w}
{i} деген дәрігер {w} {w}
{i} деген туысымыз {v}
{i} деген көршіміз {v}
{i} деген программист бос па
{i} деген сварщик қалай
әлгі {i} деген {w} {w}
осы {i} {w} {w}
осы {i} деген жігіт {v}
сол {i} {w} {w}
мына {i} {w} {w}
ана {i} деген {w} {w}
біздің {i} {v}
сенің {i} {v}
атын {i} деп қойдық
аты {i}, {w} {w}
есімі {i} екен
{i} атты бала {v}
{i} екеуі {v}
{i} екеуміз {w} {w}
{i} қана {w} {w}
тек {i} ғана біледі
{role} {i} {w} {w}
{role} {i} {v}
{role} {f} {v}
{role} {i} ата {v}
күзетші {i} ата {v}
тәрбиеші {i} апай {v}
{i} мен {i} ажырасыпты
{i} мен {i:kacc} {take}
{i} {w}, {i} {w}, {w} {w}
{i} {v}, {i} {obj} {v}
{i} {obj}, {i} {obj}
{obj} {i} {v}
{obj} {i} {v}, {i} {v}
{w} {i} {v}, ал {i} {v}
{i} емес, {i:kacc} {take}
{i} емес, {i}
{i} ма, {i} ме
{i:kdat} {num} мың берген едім
{i:kdat} {sum} {w}
{i:kdat} ренжіп қалды {i}
{i}, {i} екеуіңе {w} {w}
айналайын {i}, {w} {w}
жарайсың {i}, {w} {w}
рахмет {i} ағай, {w} {w}
рақмет {i:kdat}, {w} {w}
мың рахмет, {i}, {w} {w}
туған күніңмен, {i}
құтты болсын, {i}! {w} {w}
{f} мен {f} бірге {v}
{f} мен {f} екеуі келмеді
{f} {num}, {f} {num}, {f} {num}
{f} {sum}, {f} {sum}
{f}, сізді {w} шақырады
{f}, құжатыңыз дайын
кешіккендер: {f}, {f}, {f}
табель: {f} {num}, {f} {num}
фамилиясы {f}
тегі {f} аты {i}
{f} емес, {f}
{f} деген азамат {v}
{f} деген студент {v}
науқас {f} {w} {w}
тұрғын {f} {w} {w}
{f:kgen} кезегі {w}
{f:kgen} сөзі {w} {w}
{f:kins} {w} {w}
{f:kacc} {w} {take}
{f:kdat} {w} {w}
{f} {w} {w}, {f} {w} {w}
{if} — күміс, {if} — қола
{if} деген оқушы {v}
{if} жаңадан келді
{if:kdat} хабар беріңдер
{fi}, тел жоқ
{i} сізді {w} {w}
{i}, сізді {w} шақырады
қонаққа {i} {w} келеді
{city} {i} деген {w} келді
{addr}, {i} апайға
{addr}, {i} {w} {w}
{i}, {i} мен {f} {v}
немерем {i} {v}
баламның аты {i}
қызымның аты {i}, {w} {w}
`);

export const ENGLISH_BESIDE = lines(`
{i}'s phone is off
{i}'s car is blocking the gate
{i}'s brother drove us home
{i}'s wife is in hospital
is this {i}'s jacket
the printer at {i}'s desk is broken
we are at {i}'s, come over
dinner at {i} and {i}'s on Saturday
{i} and {i}'s parents came
could somebody feed {i}'s cat
send the keys with {i}'s driver
{i} bro, call me
bro {i} is not answering
{i} sis where r u
{i}, u left ur charger here
{i}, can you mute yourself
{i}, congrats on the promotion
congrats {i}!
happy birthday {i}
good morning {i}, is the room free
thanks {i}, got it
many thanks to {i} for the cake
sorry {i}, wrong chat
does {i} have the projector
did {i} or {i} take it home
has anyone seen {i}
has {i} paid yet
is {i} in today
when does {i} ever answer on time
why is {i} crying
where did {i} put the stapler
who is {i}
I told {i} that already
I gave it to {i}
I saw {i} with {i} in the mall
I work with {i} since last year
met {i} and his wife at the bazaar
my boss {i} wants it by Monday
my cousin {i} is getting married
my neighbour {i} has a drill
my dentist {i} is on holiday
my daughter {i} goes to school number {num}
our new intern, {i}, starts tomorrow
our accountant {i} will explain
grandma {i} turns {num} on Sunday
uncle {i} sold the horse
aunt {i} is making plov
Dr {f} moved my appointment
Mrs {f} called from school
Mr {f} from the bank again
Ms {f} will see you at {time}
{i} turns {num} tomorrow
{i} {num}th, {i} {num}th
birthdays: {i} {num}th, {i} {num}st
{i} + {i} are getting married
{i} + {num} guests
{i} - milk, {i} - bread, me - nothing
{i} wants oat milk, {i} black
{i} has a fever
{i} is sick, {i} takes the shift
{i} is allergic to nuts
{i} is stuck in traffic
{i} is at the airport
{i} got the visa
{i} broke the coffee machine
{i} lost his badge
{i} passed the exam
{i} quit yesterday
{i} moved to {city}
{i} from {city} is our guest
{i} from accounting asks for receipts
{i} knows the password
{i} owes me {sum}
{i} paid for everyone
{i} please invoice them today
{i} said yes, {i} said maybe
{i} sent the wrong file again
{i} speaks better Kazakh than me
{i} taught {i} to cook
{i} will pick up {i} from kindergarten
if {i} calls, I'm out
let {i} know
ping {i} instead
remind {i} about the rent
say hi to {i}
tell {i} and {i} to hurry
with {i} till six, then with {i}
it was {i}, not {i}
is it {i} or {i} on the badge
this is {i} from yesterday
documents received from {if} and {if}
contract with {if} is ready
the apartment belongs to {if}
{f} is absent
{f} and {f} did not sign
ask Mr {f} or Mrs {f}
booked under {f}, two adults
the name is {f}, two nights
it's {f}, not {f}
student {f}, group {num}
patient {f}, room {num}
{f} {num}, {f} {num}, {f} {num}
is {f} on the list
{f} wrote the report, {f} checked it
parcel for {f}
{f}'s documents are ready
signed by {f} and {f}
drivers: {f}, {f}
guest list:⏎{i}⏎{i} + wife⏎{if}
keys at {laddr}, ask {i}
{laddr}, {i} will open
drop it at {i}'s, {laddr}
`);

export const ENGLISH_BESIDE_NOBODY = lines(`
my cat sleeps on the router
the dog's bowl is empty
Monday's meeting is cancelled
today's lunch was great
grandma's rule: no phones at the table
is Mega open till midnight
hey, is the gym open
anyone up for Medeu on Sunday
just landed in Doha
landed in Istanbul, luggage is lost
smog over Almaty again
Astana is windy as always
Shymkent is hot
who is watching the final tonight
this series is better than Friends
the Witcher again, please
Messi scored twice
Ronaldo missed a penalty
Elvis is not dead
playing Queen all night
read Hamlet at school, hated it
new iPhone is too expensive
my Xiaomi died
Toyota or Honda for the first car
Apple pie recipe, please
Polish or Turkish furniture
the English exam is in May
May is warm this year
April showers again
grace period ends in March
rose petals on the cake
hope nobody noticed
faith in people restored
will the lift ever work
Bill for water came, double
mark it as done
frank talk with the boss
Jack of all trades, master of none
Murphy's law in action
Victoria Falls is on my list
Lake Balkhash is frozen
Charlotte cake for dessert
Burger King closed, KFC is open
Papa John's pizza is cold
Nauryz is in March, book early
Merry Christmas and a happy New Year
Kaspi is down again
Glovo courier got lost
Wolt or Glovo today
Zoom link is dead
Santa came early
Batman and Superman fight, three kids cry
Alice in Wonderland at the theatre
Robinson Crusoe for homework
{made} is down again
{made} update broke my phone
is {made} any good
{brand} and {made} are on sale
{named} salon is full till Friday
lunch at {named} cafe, anyone
`);

/** Beasts, wares and shows that bear a name, said behind it or far from it. */
export const RUSSIAN_BESIDE_NOBODY = lines(`
{named}, наш кот, {w} {w}
{named}, попугай, {w} {w}
{named} наш, баран, {w} {w}
{named} – это собака, если что
собаку назвали {named}
кота зовут {named}
щенка назвали {named}, {w} {w}
попугай {named} опять {w}
хомяк {named} сбежал
корова {named} отелилась
тигр {named} в зоопарке {w}
конь {named} пришел первым
{named} шампунь закончился
{named} мука {num} кг, {w} {w}
{named} рис по {num}
{named} сок {num} литра
{named} конфеты {w} {w}
{named} майонез и {w}
{named} чай или {made}
{named} духи, помните такие
{named} помада, {num} тон
{named} обои {num} рулонов
{named} диван в наличии
{named} – крем для рук
{named} – пельмени {num} грамм
сорта: {named}, {named}, {named}
сорт {named}, черенки весной
роза {named} зацвела
торт {named} {num} кг
ураган {named} идет на {city}
сериал {named}, {num} сезон
куклы {named} и {named}
{named} и {named} из мультика
{named} из сериала {w} {w}
роман {named} задали на лето
опера {named} в {city}
на иконе {named} и {named}
имя {named} значит {w}
что значит имя {named}
именины {named} когда
{named} красивое имя
как лучше, {named} или {named}? для кошки
`);

export const KAZAKH_BESIDE_NOBODY = lines(`
{named} деген дүкен қайда
{named} деген кафе ашылыпты
{named} деген ән бар ғой
{named} деген кітап оқыдым
{named} деген ат шапты
{named} деген сериал басталды
{named} деген ауыл бар
{named} майонез жақсырақ
{named} шай бітіп қалды
{named} ұн {num} келі
{named} күріш {num} теңге
{named} кәмпит алыңдар
{named} сусабын {num}
{named} салоны жабық
{named} тойханасында той
{named} дүкенінде жеңілдік
{named} базарында арзан
{named} әні {w} {w}
{named} романын {w} {w}
{named} поэмасы {w}
{named} фильмі {w} {w}
{named} мысық, {w} {w}
мысығымыз {named} {w} {w}
итіміздің аты {named}
күшікті {named} деп атадық
{named} деген есім нені білдіреді
{named} жақсы ат екен
қуыршақтар {named} мен {named}
ертегідегі {named} {w} {w}
{word} деген сол {w}
{word} {w} {w} {w}
{word} {w} {w}, {w} {w}
{word} емес, {w}
{word} пен {word} {w}
{word} {num}, {word} {num}
{word} {w} екен
`);
