/** A page of our own for drafts whose target Saqtan is not in: copy, open, paste; save the files. */
import './page.css';
import './carry-card.css';
import { CarryCards, type CarryStackProps } from './carry-stack';
import { Mark } from './icons';
import { text, textLanguage } from './texts';

export interface CarryPageProps extends CarryStackProps {
  targetName: string;
  onOpen: () => void;
}

export function CarryPage({ targetName, onOpen, ...stack }: CarryPageProps) {
  const isEmpty = stack.views.length === 0;
  return (
    <main class="page carry-page" lang={textLanguage()}>
      <h1>
        <Mark />
        {text('carry_page_title', [targetName])}
      </h1>
      <p>{text(isEmpty ? 'carry_page_none' : 'carry_page_how', [targetName])}</p>
      <CarryCards {...stack} />
      <button type="button" class="first" data-open onClick={onOpen}>
        {text('carry_page_open', [targetName])}
      </button>
    </main>
  );
}
