import { describe, expect, it } from 'vitest';
import { inspect } from '../../../lib/inspect';

const found = (text: string, ...previousDrafts: string[]) =>
  inspect(text, previousDrafts).map(({ type, start, end }) => `${type} ${text.slice(start, end)}`);

describe('withAnswers', () => {
  it.each([
    ['скажи пароль от компа', 'жирафик', 'password жирафик'],
    ['What is the wifi password?', 'qyz_jibek', 'password qyz_jibek'],
    ['какое кодовое слово на охране?', 'тюльпан', 'password тюльпан'],
    ['как открыть сейф?', '5-7-2', 'password 5-7-2'],
    ['когда ты родился?', '12.04.1987', 'birth-date 12.04.1987'],
  ])('«%s» – «%s»', (question, answer, finding) => {
    expect(found(answer, question)).toEqual([finding]);
  });

  it.each([
    ['скажи пароль от компа', 'киваю'],
    ['скажи пароль от компа', 'ок'],
    ['какой код?', 'через 10 минут буду'],
    ['какой пароль', 'сейчас спрошу'],
    ['код пришлёшь?', 'в 18:00'],
    ['сколько стоит?', '2500'],
    ['сколько взять?', '5 кг'],
  ])('no answer to «%s»: «%s»', (question, answer) => {
    expect(found(answer, question)).toEqual([]);
  });

  it('raises what alone is only perhaps a secret', () => {
    const levelOf = (...drafts: string[]) => inspect('вот: 5566', drafts).map(({ level }) => level);
    expect(levelOf()).toEqual(['low']);
    expect(levelOf('код от домофона какой?')).toEqual(['high']);
  });

  it('says that the earlier message is the reason', () => {
    const [answer] = inspect('жирафик', ['скажи пароль от компа']);
    expect(answer?.evidence.map(({ kind }) => kind)).toEqual(['tagger', 'split']);
  });

  it('asks nothing of the message before the last', () => {
    expect(found('жирафик', 'скажи пароль от компа', 'как дела?')).toEqual([]);
  });
});
