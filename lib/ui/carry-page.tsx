/** A page of our own for drafts whose target Saqtan is not in: copy, open, paste; save the files. */
import './page.css';
import './carry-card.css';
import type { NationalMessenger } from '../policy/policy';
import { CarryCards, type CarryStackProps } from './carry-stack';
import { Mark } from './icons';
import { text, textLanguage } from './texts';

export interface CarryPageProps extends CarryStackProps {
  target: NationalMessenger;
  onOpen: () => void;
}

export function CarryPage({ target, onOpen, ...stack }: CarryPageProps) {
  const isEmpty = stack.views.length === 0;
  return (
    <main class="page carry-page" lang={textLanguage()}>
      <h1>
        <Mark />
        {text('carry_page_title', [target.name])}
      </h1>
      <p>{text(isEmpty ? 'carry_page_none' : 'carry_page_how', [target.name])}</p>
      <CarryCards {...stack} />
      <button type="button" class="first" data-open onClick={onOpen}>
        {text('carry_page_open', [target.name])}
      </button>
      {target.appLink && <a href={target.appLink}>{text('carry_page_app', [target.name])}</a>}
      {target.downloadUrl && (
        <a href={target.downloadUrl} target="_blank" rel="noreferrer">
          {text('carry_page_download', [target.name])}
        </a>
      )}
    </main>
  );
}
