import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { FILE_OUTCOMES } from '../../../lib/attachments/outcome';
import { ENTITY_TYPES } from '../../../lib/detect/finding';
import { PROTECTION_REASONS } from '../../../lib/messages';
import { COACH } from '../../../lib/policy/policy';
import { CONVERSATION_KINDS } from '../../../lib/policy/schema';
import { DECISIONS, VERDICTS } from '../../../lib/policy/verdict';
import { DOUBTS, ERRORS } from '../../../lib/rollout/check';
import { CARRY_ACTS, CARRY_WORDS } from '../../../lib/ui/carry-card';
import { NOTICE_ACTIONS, NOTICES } from '../../../lib/ui/notice';
import { keyOf, plural, setTexts, text, textLanguage } from '../../../lib/ui/texts';
import { UNDO_FAMILIES } from '../../../lib/ui/undo-steps';
import { SCREENS } from '../../../lib/ui/welcome';
import { CATALOGUES, EACH_LANGUAGE } from './catalogues';

const PLURAL_FORM = /_(zero|one|two|few|many|other)$/;

/** Of the policies that lie ready. */
const READY_REASONS = ['parents-consent', 'patient-consent', 'client-consent'];

/** Families whose keys are put together in code: the prefix and what follows it. */
const FAMILIES: Record<string, readonly string[]> = {
  file: ['as-is', 'clean-copy', 'left-out'],
  entity: ENTITY_TYPES,
  outcome: FILE_OUTCOMES,
  notice_act: NOTICE_ACTIONS,
  notice: [...NOTICES, 'close'],
  reason: [...COACH.reasons, ...READY_REASONS],
  decision: DECISIONS,
  carry: [...CARRY_ACTS, ...CARRY_WORDS],
  undo: UNDO_FAMILIES,
  options_page: ['dashboard', 'options', 'training', 'policy', 'welcome'],
  fault: [...ERRORS, ...DOUBTS],
  verdict: VERDICTS,
  conversation: CONVERSATION_KINDS,
  welcome_title: SCREENS,
  welcome_about: ['move', 'mask', 'edit', 'send'],
  welcome_stays: ['local', 'journal', 'network', 'quiet'],
  note: [
    'rows',
    'rows-at-least',
    'hidden-sheet',
    'hidden-text',
    'deleted-text',
    'comments',
    'properties',
    'position',
    'inside',
    'code',
  ],
  level: ['low', 'medium', 'high'],
  hold: ['move', 'mask', 'edit', 'send'],
  hold_title: ['personal', 'secret', 'official', 'organisation', 'unchecked', 'failure'],
  hold_why: ['personal', 'secret', 'official', 'organisation', 'unchecked', 'failure'],
  popup: ['protected', 'partly', 'not-protected', 'not-known'].flatMap((state) => [state, `${state}-hint`]),
  popup_reason: PROTECTION_REASONS,
  popup_language: ['kk', 'ru', 'en', 'browser'],
  evidence: [
    'shape',
    'check-digits-right',
    'check-digits-wrong',
    'context',
    'header',
    'list',
    'combination',
    'split',
    'example',
    'disguise',
    'tagger',
    'tagger-health',
    'tagger-personal-finance',
    'tagger-special-category',
    'tagger-secrets',
    'tagger-marks',
    'tagger-births',
    'organisation',
  ],
  practice: ['clinic', 'school', 'accounting', 'friend'].flatMap((person) =>
    ['name', 'role', 'incoming-1', 'incoming-2', 'sample-1', 'sample-2'].map((part) => `${person}-${part}`),
  ),
};

const FAMILY_KEYS = Object.entries(FAMILIES).flatMap(([family, names]) => names.map((name) => keyOf(family, name)));

/** Without the plural form: `persons_few` → `persons`. */
function baseOf(key: string): string {
  return isPlural(key) ? key.replace(PLURAL_FORM, '') : key;
}

function isPlural(key: string): boolean {
  return PLURAL_FORM.test(key) && key.replace(PLURAL_FORM, '_other') in CATALOGUES.kk;
}

function basesOf(messages: object): string[] {
  return [...new Set(Object.keys(messages).map(baseOf))].toSorted();
}

function placeholdersOf(message: string): string[] {
  return [...new Set(message.match(/\$\d/g) ?? [])].toSorted();
}

function sources(): string {
  const root = new URL('../../../', import.meta.url);
  const files = ['lib', 'entrypoints'].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, root), { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  );
  return [...files, 'wxt.config.ts']
    .filter((file) => /\.(ts|tsx|html)$/.test(file))
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');
}

afterEach(() => setTexts(null));

describe.each(EACH_LANGUAGE)('the texts in %s', (language, messages) => {
  it('have the same keys as the English ones', () => {
    expect(basesOf(messages)).toEqual(basesOf(CATALOGUES.en));
  });

  it('are never empty', () => {
    const empty = Object.entries(messages).filter(([, { message }]) => message.trim() === '');
    expect(empty).toEqual([]);
  });

  it('have the same placeholders as the English ones', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      const english = CATALOGUES.en[key] ?? CATALOGUES.en[`${baseOf(key)}_other`];
      expect(placeholdersOf(message), key).toEqual(placeholdersOf(english?.message ?? ''));
    }
  });

  it('have every plural form the language counts with, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const plurals = Object.keys(messages).filter(isPlural);
    for (const base of new Set(plurals.map(baseOf))) {
      const found = plurals.filter((key) => baseOf(key) === base).map((key) => key.slice(base.length + 1));
      expect(found.toSorted(), base).toEqual(forms);
    }
  });

  it('name everything that code puts together a key for', () => {
    const missing = FAMILY_KEYS.filter((key) => !(key in messages) && !(`${key}_other` in messages));
    expect(missing).toEqual([]);
  });

  it('say which language they are in', () => {
    setTexts(messages);
    expect(textLanguage()).toBe(language);
  });

  it('keep the description within what the stores take', () => {
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });
});

/** What stands on a button or in one line: longer breaks the narrow dialog or the popup. */
const LONGEST: Record<string, number> = {
  hold_move: 24,
  hold_mask: 22,
  hold_edit: 12,
  hold_send: 22,
  hold_details: 12,
  hold_preview: 14,
  hold_not_personal: 32,
  hold_title: 40,
  entity: 28,
  level: 20,
  reason: 36,
  outcome: 44,
  decision: 20,
  notice_act: 24,
  popup_language: 14,
  options_page: 34,
  carry_insert: 22,
  carry_attach: 22,
};

describe.each(EACH_LANGUAGE)('the room for texts in %s', (_language, messages) => {
  it.each(Object.entries(LONGEST))('suffices for %s', (family, longest) => {
    const texts = Object.entries(messages).filter(([key]) => key === family || key.startsWith(`${family}_`));
    const tooLong = texts.filter(([, { message }]) => message.replace('$1', 'Aitu').length > longest);
    expect(tooLong.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});

describe('texts', () => {
  it('are all used', () => {
    const code = sources();
    const unused = basesOf(CATALOGUES.en).filter((key) => !FAMILY_KEYS.includes(key) && !code.includes(key));
    expect(unused, 'remove these from public/_locales, or use them').toEqual([]);
  });

  it.each([
    [1, '1 человек'],
    [3, '3 человека'],
    [5, '5 человек'],
    [21, '21 человек'],
    [312, '312 человек'],
  ])('count %i in Russian', (count, expected) => {
    setTexts(CATALOGUES.ru);
    expect(plural('persons', count)).toBe(expected);
  });

  it('count by the last form where a browser knows no rules for the language', () => {
    setTexts({ languageCode: { message: 'ru' }, persons_other: { message: '$1 адам' } });
    expect(plural('persons', 3)).toBe('3 адам');
  });

  it('put substitutions in once, whatever they contain', () => {
    setTexts(CATALOGUES.en);
    expect(text('hold_move', ['$1$2'])).toBe('Continue in $1$2');
  });

  it('answer with the key when nobody knows it', () => {
    setTexts(CATALOGUES.en);
    expect(text('no_such_text')).toBe('no_such_text');
  });

  it('never claim that private use is banned, and quote no fines', () => {
    for (const [, messages] of EACH_LANGUAGE) {
      const all = Object.values(messages)
        .map(({ message }) => message)
        .join('\n');
      expect(all).not.toMatch(/штраф|айыппұл|\bfines?\b|МРП|АЕК/i);
      expect(all).not.toMatch(/(?<!не )запрещен[оы]|тыйым салынған|(?<!not )banned/i);
    }
  });
});
