/** Shows one state: `?state=warn&language=kk`, and with `&real` the dialog as the guard opens it. */
import { render } from 'preact';
import { HoldDialog } from '../../lib/ui/hold-card';
import sheet from '../../lib/ui/hold-card.css?inline';
import { askDecision, type HoldView } from '../../lib/ui/hold-dialog';
import { installKeyShield } from '../../lib/ui/key-shield';
import { Notice, showNotice } from '../../lib/ui/notice';
import noticeSheet from '../../lib/ui/notice.css?inline';
import { Popup } from '../../lib/ui/popup';
import { Practice } from '../../lib/ui/practice';
import { setTexts, text, textLanguage } from '../../lib/ui/texts';
import { dress } from '../../lib/ui/theme';
import en from '../../public/_locales/en/messages.json';
import kk from '../../public/_locales/kk/messages.json';
import ru from '../../public/_locales/ru/messages.json';
import { HOLDS, POPUPS } from './states';

const CATALOGUES = { kk, ru, en };
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'warn';
const { signal } = new AbortController();

const language = query.get('language');
setTexts(CATALOGUES[language === 'kk' || language === 'ru' ? language : 'en']);
document.documentElement.lang = textLanguage();
installKeyShield(signal);
show();

function show(): void {
  const app = document.querySelector('#app');
  const hold = HOLDS[state];
  const popup = POPUPS[state];
  if (!app) return;
  if (hold) showHold(hold, app);
  else if (popup) render(<Popup state={popup} onLanguage={() => undefined} onPractice={() => undefined} />, app);
  else if (state === 'notice') showSomeNotice(app);
  else render(<Practice />, app);
}

/** An open root, which axe and tests can look into. */
function openRoot(css: string): ShadowRoot {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  dress(root, css);
  return root;
}

/** What the messenger itself would be. */
function showPage(app: Element): void {
  render(
    <main>
      <h1>Messenger</h1>
      <textarea aria-label="Message" id="composer" />
    </main>,
    app,
  );
}

function showHold(view: HoldView, app: Element): void {
  showPage(app);
  document.querySelector<HTMLElement>('#composer')?.focus();
  if (query.has('real')) {
    void askDecision(view, signal).then((decision) => {
      document.title = JSON.stringify(decision);
    });
    return;
  }
  const root = openRoot(sheet);
  const nothing = () => undefined;
  render(
    <HoldDialog
      view={view}
      reason=""
      isArmed={view.verdict !== 'justify'}
      onReason={nothing}
      onChoice={nothing}
      onClose={nothing}
    />,
    root,
  );
  root.querySelector('dialog')?.showModal();
  if (query.has('details')) for (const details of root.querySelectorAll('details')) details.open = true;
}

function showSomeNotice(app: Element): void {
  showPage(app);
  const words = [query.get('file') ?? 'тізім.csv', text('outcome_encrypted')];
  if (query.has('real')) {
    showNotice('file-not-checked', words, { tone: 'warning', seconds: 0 });
    return;
  }
  const root = openRoot(noticeSheet);
  render(<Notice words={text('notice_moved_text', ['Aitu'])} tone="good" onClose={() => undefined} />, root);
  root.querySelector<HTMLElement>('[popover]')?.showPopover();
}
