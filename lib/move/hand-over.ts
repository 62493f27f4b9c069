/** Hands one draft over as the person chose. Only what surely arrived is deleted. */
import type { CarryAct, CarryWord } from '../ui/carry-card';
import { insertText } from './deliver';
import type { BroughtBack, MovingDraft, Part } from './moving';

/** What can be done with a draft where it is offered. */
export interface Hands {
  /** Where the page takes messages; undefined when it has no such place. */
  composer(): HTMLElement | undefined;
  /** @returns whether the page took them */
  attach(composer: HTMLElement, files: readonly File[]): boolean;
  copy(text: string): Promise<boolean>;
  /** As downloads. */
  save(files: readonly File[]): void;
}

interface Courier {
  files(id: string): Promise<File[]>;
  finish(id: string, part: Part): Promise<void>;
  bringBack(id: string): Promise<BroughtBack>;
}

export async function handOver(act: CarryAct, draft: MovingDraft, courier: Courier, hands: Hands): Promise<CarryWord> {
  switch (act) {
    case 'insert':
      return insert(draft, courier, hands);
    case 'copy':
      // A copied text is not an arrived one: it waits until its time is over, or it is inserted.
      return (await hands.copy(draft.text)) ? 'copied' : 'not-copied';
    case 'attach':
      return attach(draft, courier, hands);
    case 'save':
      hands.save(await courier.files(draft.id));
      await courier.finish(draft.id, 'files');
      return 'saved';
    case 'back':
      return (await courier.bringBack(draft.id)) === 'kept' ? 'kept' : 'brought-back';
    default:
      return act satisfies never;
  }
}

async function insert({ id, text }: MovingDraft, courier: Courier, hands: Hands): Promise<CarryWord> {
  const composer = hands.composer();
  if (!composer || !(await insertText(composer, text))) return (await hands.copy(text)) ? 'not-inserted' : 'not-copied';
  await courier.finish(id, 'text');
  return 'inserted';
}

async function attach({ id }: MovingDraft, courier: Courier, hands: Hands): Promise<CarryWord> {
  const composer = hands.composer();
  const files = await courier.files(id);
  if (!composer || files.length === 0 || !hands.attach(composer, files)) return 'not-attached';
  await courier.finish(id, 'files');
  return 'attached';
}
