/** Numerals in Russian, Kazakh and English and as people transliterate them: word=value; 1100 is a hundred that multiplies. */

export const NUMERALS = `ноль=0 нуль=0 нолик=0 нолика=0 один=1 одна=1 раз=1 два=2 две=2 три=3 четыре=4 пять=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 одиннадцать=11 двенадцать=12 тринадцать=13 четырнадцать=14
пятнадцать=15 шестнадцать=16 семнадцать=17 восемнадцать=18 девятнадцать=19 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 шестьдесят=60 семьдесят=70 восемьдесят=80 девяносто=90 сто=100 двести=200 триста=300
четыреста=400 пятьсот=500 шестьсот=600 семьсот=700 восемьсот=800 девятьсот=900 пятдесят=50 шестдесят=60 семдесят=70 восемдесят=80 пятсот=500 шестсот=600 семсот=700 восемсот=800 девятсот=900 адин=1 читыре=4 шесь=6 девять=9 девить=9 восим=8 семь=7 сем=7 пят=5 шест=6 восем=8 девят=9 дветысячи=2000
нөл=0 ноль=0 нол=0 бір=1 бир=1 екі=2 еки=2 үш=3 уш=3 төрт=4 торт=4 бес=5 алты=6 жеті=7 жети=7 сегіз=8 сегиз=8 тоғыз=9 тогыз=9 он=10 жиырма=20 жыйырма=20 отыз=30 қырық=40 кырык=40 елу=50 алпыс=60 жетпіс=70 жетпис=70 сексен=80 тоқсан=90 токсан=90 жүз=1100 жуз=1100 екіжүз=200 үшжүз=300
zero=0 oh=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=1100
nol=0 nul=0 odin=1 adin=1 dva=2 dve=2 tri=3 chetyre=4 chetire=4 pyat=5 piat=5 shest=6 sem=7 vosem=8 devyat=9 deviat=9 desyat=10 dvadtsat=20 dvadcat=20 tridtsat=30 tridcat=30 sorok=40 pyatdesyat=50 shestdesyat=60 semdesyat=70 vosemdesyat=80 devyanosto=90 sto=100 dvesti=200 trista=300 chetyresta=400 pyatsot=500 shestsot=600 semsot=700 vosemsot=800 devyatsot=900
nöl=0 bir=1 eki=2 üş=3 ush=3 tort=4 tört=4 bes=5 alty=6 jeti=7 zheti=7 segiz=8 toğyz=9 togyz=9 on=10 jıyrma=20 jiyrma=20 zhiyrma=20 otyz=30 qyryq=40 kyryk=40 elu=50 alpys=60 jetpis=70 seksen=80 toqsan=90 toksan=90 juz=1100 zhuz=1100`;

export const MONTHS = `январ-=1 янв=1 феврал-=2 фев=2 март=3 марта=3 мар=3 апрел-=4 апр=4 май=5 мая=5 июнь=6 июня=6 июн=6 июль=7 июля=7 июл=7 август-=8 авг=8 сентябр-=9 сен=9 сент=9 октябр-=10 окт=10 ноябр-=11 ноя=11 декабр-=12 дек=12
қаңтар-=1 кантар-=1 ақпан-=2 акпан-=2 наурыз-=3 сәуір-=4 сауир-=4 мамыр-=5 маусым-=6 шілде-=7 шилде-=7 тамыз-=8 қыркүйек-=9 кыркуйек-=9 қазан-=10 казан-=10 қараша-=11 караша-=11 желтоқсан-=12 желтоксан-=12
january=1 jan=1 february=2 feb=2 march=3 april=4 apr=4 june=6 july=7 august=8 aug=8 september=9 sep=9 sept=9 october=10 oct=10 november=11 nov=11 december=12 dec=12 may=5
qantar-=1 aqpan-=2 nauryz-=3 sauir-=4 mamyr-=5 mausym-=6 shilde-=7 tamyz-=8 qyrkuiek-=9 qazan-=10 qarasha-=11 jeltoqsan-=12`;
