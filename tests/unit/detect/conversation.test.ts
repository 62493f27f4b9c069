import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect';

const types = (text: string, previousDrafts: string[]) =>
  detect(text, { previousDrafts }).map((finding) => finding.type);

describe('a conversation', () => {
  it.each([
    ['395171', ['иин 920308']],
    ['395171', ['920308']],
    ['5171', ['иин', '9203', '0839']],
    ['171', ['920', '308', '395']],
    ['0003 4071', ['карта 4400 4300']],
    ['920308395172', ['мой иин']],
    ['099900123', ['номер удостоверения']],
  ])('finds what «%s» finishes after %j', (text, drafts) => {
    const found = detect(text, { previousDrafts: drafts });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ start: 0, end: text.length });
    expect(found[0]?.evidence.some((one) => one.kind === 'split')).toBe(true);
  });

  it.each([
    ['Qwerty12', ['вот пароль от почты']],
    ['barys_99', ['құпия сөз мынау']],
    ['hunter2', ['the password is']],
    ['Dala_777', ['құпия сөз қандай?']],
  ])('takes «%s» for the password after %j', (text, drafts) => {
    expect(types(text, drafts)).toEqual(['password']);
  });

  it('takes digits for the code after «код»', () => {
    expect(types('4821', ['пришел код'])).toEqual(['one-time-code']);
  });

  it.each([
    ['привет', ['пароль']],
    ['1200', ['5000']],
    ['позвоню в 5', ['не помню пароль']],
    ['500', ['купи хлеб за 300', 'и молоко 450']],
    ['4821', ['промокод есть?']],
    ['хорошо', ['иин 920308']],
    ['8:30', ['а пароль']],
    ['10мин', ['кто знает пароль']],
  ])('leaves «%s» alone after %j', (text, drafts) => {
    expect(types(text, drafts)).toEqual([]);
  });
});
