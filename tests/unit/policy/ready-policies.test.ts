import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '@/lib/inspect';
import { withoutAllowed } from '@/lib/policy/allowed';
import { judgeOutcome } from '@/lib/policy/files';
import { type Circumstances, judgeText } from '@/lib/policy/judge';
import { parsePolicy } from '@/lib/policy/parse';
import { COACH } from '@/lib/policy/policy';
import { isHolding } from '@/lib/policy/verdict';

const FOLDER = 'docs/policies';
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'));

const iin = 'ИИН 920728395096, проверьте пожалуйста';
const card = 'карта 4111 1111 1111 1111';
const office = new Date(2026, 10, 23, 11, 0); // a Monday
const night = new Date(2026, 10, 23, 23, 0);

beforeAll(() => ready());

describe('the ready policies', () => {
  it.each(names)('%s has no mistakes', (name) => {
    expect(parsePolicy(read(name)).problems).toEqual([]);
  });

  it('coach is the default', () => {
    expect(parsePolicy(read('coach.json')).policy).toEqual(COACH);
  });

  it.each(names)('%s stops at most 1 in 100 ordinary messages', (name) => {
    const { policy } = parsePolicy(read(name));
    const messages = readFileSync('tests/fixtures/ordinary-messages.txt', 'utf8').trim().split('\n');
    const held = messages.filter((message) => isHolding(judgeText(inspect(message), policy, { time: office })));
    expect(held.length / messages.length).toBeLessThanOrEqual(0.01);
  });

  it.each([
    ['coach', iin, {}, 'warn'],
    ['state-body', iin, { time: office }, 'redirect'],
    ['state-body', iin, { time: night }, 'justify'],
    ['bank', iin, {}, 'justify'],
    ['bank', iin, { conversation: 'group' }, 'redirect'],
    ['bank', card, {}, 'block'],
    ['clinic', iin, {}, 'justify'],
    ['clinic', 'пациент, ИИН 920728395096, диагноз: сахарный диабет 2 типа', {}, 'redirect'],
    ['school', iin, {}, 'warn'],
    ['school', 'Ли Виктор Андреевич, ИИН 920728395096', {}, 'justify'],
  ] as const)('%s answers %j under %j with %s', (name, text, circumstances: Circumstances, kind) => {
    const { policy } = parsePolicy(read(`${name}.json`));
    expect(judgeText(inspect(text), policy, circumstances).kind).toBe(kind);
  });

  it.each([
    ['coach', 'warn'],
    ['state-body', 'redirect'],
    ['bank', 'block'],
    ['clinic', 'justify'],
    ['school', 'warn'],
  ] as const)('%s answers a file with a password with %s', (name, kind) => {
    expect(judgeOutcome('encrypted', parsePolicy(read(`${name}.json`)).policy)?.kind).toBe(kind);
  });

  it('lets the bank send its own mail addresses', () => {
    const { policy } = parsePolicy(read('bank.json'));
    const text = 'пишите на info@bank.example.kz';
    const found = inspect(text);
    expect(found.map(({ type }) => type)).toEqual(['email']);
    expect(withoutAllowed(text, found, policy, office)).toEqual([]);
  });
});
