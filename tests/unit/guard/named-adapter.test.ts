import { describe, expect, it } from 'vitest';
import { adapterFor, brokenSelectors, messengerNames, type Naming } from '@/lib/guard/named-adapter';
import { MESSENGERS } from '@/lib/messengers';

const every = () => true;
const chat = { id: 'ministry-chat', name: 'Чат', matches: ['https://chat.example.kz/*'] };
const naming = (given: Partial<Naming>): Naming => ({ messengers: [], repairs: [], ...given });
const builtIn = (id: string) => MESSENGERS.find((messenger) => messenger.id === id);

describe('the adapter of a page', () => {
  it('is the built-in one where the policy says nothing', () => {
    expect(adapterFor('https://web.whatsapp.com/', naming({}), every)).toBe(builtIn('whatsapp'));
  });

  it('is that of the general rules on a host the policy names without more', () => {
    const adapter = adapterFor('https://chat.example.kz/a', naming({ messengers: [chat] }), every);
    expect(adapter).toMatchObject({ id: 'ministry-chat', name: 'Чат', composers: [] });
  });

  it('takes what it resembles, under its own name', () => {
    const named = naming({ messengers: [{ ...chat, like: 'rocketchat' }] });
    const adapter = adapterFor('https://chat.example.kz/a', named, every);
    expect(adapter).toMatchObject({ id: 'ministry-chat', composers: builtIn('rocketchat')?.composers });
    expect(messengerNames(named).get('ministry-chat')).toBe('Чат');
  });

  it('may take the place of a built-in one', () => {
    const messengers = [{ ...chat, matches: ['https://web.whatsapp.com/*'] }];
    expect(adapterFor('https://web.whatsapp.com/', naming({ messengers }), every).id).toBe('ministry-chat');
  });

  it('is mended: new selectors first, the old ones after them, no replay unless the repair says so', () => {
    const repairs = [{ messenger: 'whatsapp', composer: ['#new'], send: ['#go'], ignore: ['#search'] }];
    const { composers, ignore } = adapterFor('https://web.whatsapp.com/', naming({ repairs }), every);
    expect(composers[0]).toMatchObject({ editable: ['#new'], release: 'ask' });
    expect(composers[0]?.send).toContain('footer [data-testid="compose-btn-send"]');
    expect(composers[1]?.send[0]).toBe('#go');
    expect(composers[1]?.release).toBe('click');
    expect(ignore).toEqual(['#search']);
  });

  it('leaves out selectors the browser does not understand, and names them', () => {
    const repairs = [{ messenger: 'whatsapp', composer: ['#new', '!!'], send: ['!!'] }];
    const isSelector = (selector: string) => selector !== '!!';
    const { composers } = adapterFor('https://web.whatsapp.com/', naming({ repairs }), isSelector);
    expect(composers[0]?.editable).toEqual(['#new']);
    expect(composers.flatMap(({ send }) => send)).not.toContain('!!');
    expect(brokenSelectors(repairs, isSelector)).toEqual(['!!', '!!']);
  });

  it('of another messenger is left alone', () => {
    const repairs = [{ messenger: 'telegram-k', composer: ['#new'] }];
    expect(adapterFor('https://web.whatsapp.com/', naming({ repairs }), every)).toBe(builtIn('whatsapp'));
  });
});
