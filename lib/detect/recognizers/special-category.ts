/** Ethnicity, faith, convictions, adoption, biometrics and views: low alone, the person beside it makes it count. */
import { Category } from '../categories';
import type { Examples } from '../finding';
import { hasNameNear, personHint } from '../persons-near';
import { add, contextOf, isHit, type Reading } from '../reading';
import type { Recognizer } from '../recognizer';

export const specialCategory: Recognizer = {
  type: 'special-category',
  words: { signals: 0, categories: [Category.special], judge },
};

function judge(reading: Reading): void {
  const { scan } = reading;
  for (let hit = 0; hit < scan.hitCount; hit++) {
    if (!isHit(reading, hit, Category.special)) continue;
    const start = scan.hitStart[hit] as number;
    const end = scan.hitEnd[hit] as number;
    const isNamed = hasNameNear(reading, start, end, 40);
    const hint = personHint(reading, start, end);
    const score = 0.5 + (isNamed ? 0.25 : 0) + (hint === 'none' ? 0 : 0.15);
    add(reading, 'special-category', { start, end }, score, 'low', [contextOf(reading, hit)]);
  }
}

export const examples: Examples = {
  found: [
    'Ахметов судим по 188 статье',
    'у него судимость была',
    'национальность кореец, Ким Сергей',
    'ұлты қазақ, Серіков',
    'оның сотталғандығы бар',
    'ребенок усыновлен, не говорите',
    'вероисповедание ислам у сотрудника',
    'her criminal record came back',
    'діні мұсылман, қызметкер',
    'отпечатки пальцев Иванова',
    'баланы асырап алған',
  ],
  ignored: [
    'судья засчитал гол',
    'политика цен',
    'суд завтра в 10',
    'дом культуры',
    'народ собрался',
    'дін туралы емес, динамика',
    'улыбайся чаще',
    'профи сделал ремонт',
    'принят в команду',
    'партия товара 200 шт',
    'мешок муки',
  ],
};
