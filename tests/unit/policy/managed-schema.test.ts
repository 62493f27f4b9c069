import { expect, it } from 'vitest';
import { managedSchema } from '@/lib/policy/managed-schema';

it('is a schema Chromium loads: it refuses an extension whose main schema speaks of additional properties', () => {
  expect(Object.keys(managedSchema()).sort()).toEqual(['properties', 'type']);
});
