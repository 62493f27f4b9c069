/** The journal as a whole, for an administrator: is it unchanged, and saving it in the formats others read. */
import type { Verification } from '../journal/chain';
import { text, textLanguage } from './texts';

export const SAVED_FORMATS = ['jsonl', 'csv', 'ecs', 'cef'] as const;
export type SavedFormat = (typeof SAVED_FORMATS)[number];

export interface JournalProofProps {
  /** Of the last check; `busy` while it runs, `unreadable` when it could not. */
  proof?: Verification | 'busy' | 'unreadable' | undefined;
  onVerify: () => void;
  onSave: (format: SavedFormat) => void;
}

export function JournalProof({ proof, onVerify, onSave }: JournalProofProps) {
  return (
    <section class="employer" id="journal">
      <h2>{text('journal_title')}</h2>
      <p>{text('journal_hint')}</p>
      <p class="acts">
        <button
          type="button"
          data-verify
          aria-disabled={proof === 'busy'}
          onClick={() => proof !== 'busy' && onVerify()}
        >
          {text('journal_verify')}
        </button>
        {SAVED_FORMATS.map((format) => (
          <button type="button" key={format} data-save={format} onClick={() => onSave(format)}>
            {text('journal_save', [format.toUpperCase()])}
          </button>
        ))}
      </p>
      <p role="status" data-proof={typeof proof === 'object' ? proof.kind : proof}>
        {proof && sentenceOf(proof)}
      </p>
    </section>
  );
}

function sentenceOf(proof: NonNullable<JournalProofProps['proof']>): string {
  if (proof === 'busy') return text('journal_busy');
  if (proof === 'unreadable') return text('journal_unreadable');
  const number = (value: number) => new Intl.NumberFormat(textLanguage()).format(value);
  return proof.kind === 'intact'
    ? text('journal_intact', [number(proof.entries), number(proof.head.seq)])
    : text('journal_broken', [number(proof.atSeq), number(proof.entries)]);
}
