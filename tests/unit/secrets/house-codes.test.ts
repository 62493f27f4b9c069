import { beforeAll, describe, expect, it } from 'vitest';
import { inspect, ready } from '../../../lib/inspect';

const typesOf = (text: string) => inspect(text).map(({ type }) => type);

beforeAll(() => ready());

describe('what opens a house', () => {
  it.each(['hi, the gate code is C-2214, keys in the lamp', 'код 37В19, лифт оңда', 'hey the smart lock is 55-19-03'])(
    'is a password: «%s»',
    (text) => expect(typesOf(text)).toEqual(['password']),
  );

  it.each(['код домофона нет, а код с смс 1093', 'постамат у подъезда, код 730562'])(
    'is none where it is for once: «%s»',
    (text) => expect(typesOf(text)).toContain('one-time-code'),
  );
});
