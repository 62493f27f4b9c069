/** Shows one state: `?state=warn&language=kk`, and with `&real` the dialog as the guard opens it. */
import { render } from 'preact';
import clinic from '../../docs/policies/clinic.json?raw';
import { checkPolicy } from '../../lib/rollout/check';
import { comparePolicies } from '../../lib/rollout/compare';
import type { CarryView } from '../../lib/ui/carry-card';
import carrySheet from '../../lib/ui/carry-card.css?inline';
import { CarryPage } from '../../lib/ui/carry-page';
import { CarryCards, CarryCorner } from '../../lib/ui/carry-stack';
import { Dashboard } from '../../lib/ui/dashboard';
import { HoldDialog } from '../../lib/ui/hold-card';
import sheet from '../../lib/ui/hold-card.css?inline';
import { askDecision, type HoldView } from '../../lib/ui/hold-dialog';
import { EMPTY_FORM } from '../../lib/ui/hold-view';
import { installKeyShield } from '../../lib/ui/key-shield';
import { Notice, showNotice } from '../../lib/ui/notice';
import noticeSheet from '../../lib/ui/notice.css?inline';
import { Options, type OptionsState } from '../../lib/ui/options';
import { PolicyPage } from '../../lib/ui/policy-page';
import { Popup } from '../../lib/ui/popup';
import { Practice } from '../../lib/ui/practice';
import { Mark, type Noticed } from '../../lib/ui/quiet-mark';
import markSheet from '../../lib/ui/quiet-mark.css?inline';
import { setTexts, text, textLanguage } from '../../lib/ui/texts';
import { dress } from '../../lib/ui/theme';
import { SCREENS, Welcome } from '../../lib/ui/welcome';
import en from '../../public/_locales/en/messages.json';
import kk from '../../public/_locales/kk/messages.json';
import ru from '../../public/_locales/ru/messages.json';
import { CARRIES, FORMS, HOLDS, INCIDENTS, OPENED, OPTIONS, POPUPS, REPORT } from './states';

const CATALOGUES = { kk, ru, en };
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'warn';
const { signal } = new AbortController();
const nothing = () => undefined;

const language = query.get('language');
setTexts(CATALOGUES[language === 'kk' || language === 'ru' ? language : 'en']);
document.documentElement.lang = textLanguage();
installKeyShield(signal);
show();

function show(): void {
  const app = document.querySelector('#app');
  const hold = HOLDS[state === 'files-open' ? 'files' : state];
  const popup = POPUPS[state];
  if (!app) return;
  if (hold) showHold(hold, app);
  else if (popup)
    render(
      <Popup
        state={popup}
        onLanguage={nothing}
        onPage={nothing}
        onBringBack={nothing}
        onTarget={nothing}
        onAllow={nothing}
        onPause={nothing}
        onResume={nothing}
      />,
      app,
    );
  else if (OPTIONS[state]) showOptions(OPTIONS[state], app);
  else if (state.startsWith('dashboard')) showDashboard(app);
  else if (state.startsWith('welcome')) showWelcome(app);
  else if (CARRIES[state]) showCarry(CARRIES[state], app);
  else if (state === 'carry-page') {
    const views = (CARRIES['carry-files'] ?? []).map((view) => ({ ...view, hasComposer: false }));
    render(
      <CarryPage
        views={views}
        target={{ name: 'Aitu', url: 'https://aitu.io/', appLink: 'aitu://', downloadUrl: 'https://aitu.io/' }}
        onAct={nothing}
        onOpen={nothing}
      />,
      app,
    );
  } else if (state === 'mark') showMark(app);
  else if (state === 'notice') showSomeNotice(app);
  else if (state === 'policy') showPolicyPage(app);
  else render(<Practice />, app);
}

/** With a ready policy opened and nothing tried yet. */
function showPolicyPage(app: Element): void {
  const noOutcome = () => new Promise<never>(nothing);
  const facts = { ready: { clinic }, messengers: [['whatsapp', 'WhatsApp']] as const, perWeek: 1000, onSave: nothing };
  render(
    <PolicyPage {...facts} check={checkPolicy} run={noOutcome} compare={comparePolicies} changedAnswers={() => []} />,
    app,
  );
  const choice = app.querySelector('select');
  if (choice) choice.value = 'clinic';
  choice?.dispatchEvent(new Event('change', { bubbles: true }));
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
      form={{ ...EMPTY_FORM, ...FORMS[state] }}
      isArmed={view.verdict !== 'justify'}
      onForm={nothing}
      onChoice={nothing}
      onTeach={nothing}
      onClose={nothing}
    />,
    root,
  );
  root.querySelector('dialog')?.showModal();
  if (query.has('details') || OPENED[state])
    for (const details of root.querySelectorAll<HTMLDetailsElement>(OPENED[state] ?? 'details')) details.open = true;
}

function showOptions(options: OptionsState, app: Element): void {
  const acts = { onLanguage: nothing, onQuietMark: nothing, onTarget: nothing, onRetention: nothing };
  render(<Options state={options} {...acts} onForget={nothing} onPage={nothing} />, app);
}

function showDashboard(app: Element): void {
  const nameOf = (id: string) => ({ whatsapp: 'WhatsApp', 'telegram-k': 'Telegram K' })[id] ?? 'Telegram A';
  const incidents = state === 'dashboard' ? INCIDENTS : [];
  const filter = { days: 90, messenger: '' };
  const journal = { onVerify: nothing, onSave: nothing };
  const full = incidents.length > 0 ? { report: REPORT, words: { a: 'врач ждёт, другого способа нет' } } : {};
  const facts = { incidents, filter, nameOf, journal, retentionDays: 90, ...full };
  render(<Dashboard {...facts} onFilter={nothing} onExport={nothing} />, app);
}

function showWelcome(app: Element): void {
  const screen = SCREENS.find((each) => state === `welcome-${each}`) ?? 'what';
  const acts = { onScreen: nothing, onLanguage: nothing, onLeave: nothing, onRecord: nothing };
  render(<Welcome screen={screen} targetName="Aitu" {...acts} />, app);
}

function showCarry(views: CarryView[], app: Element): void {
  showPage(app);
  const root = openRoot(carrySheet);
  render(
    <CarryCorner>
      <CarryCards views={views} onAct={nothing} onClose={nothing} />
    </CarryCorner>,
    root,
  );
  root.querySelector<HTMLElement>('[popover]')?.showPopover();
}

/** Opened, as under the pointer. */
function showMark(app: Element): void {
  showPage(app);
  const root = openRoot(markSheet);
  const noticed: Noticed[] = [
    { type: 'iin', level: 'high', evidence: { kind: 'context', word: 'ИИН', start: 0, end: 3 } },
    { type: 'health', level: 'medium', evidence: { kind: 'combination', with: 'iin' } },
  ];
  render(<Mark noticed={noticed} place={{ right: 16, bottom: 80 }} onOff={nothing} />, root);
  root.querySelector<HTMLElement>('[popover]')?.showPopover();
  root.querySelector<HTMLElement>('.sign')?.focus();
}

function showSomeNotice(app: Element): void {
  showPage(app);
  const words = [query.get('file') ?? 'тізім.csv', text('outcome_encrypted')];
  if (query.has('real')) {
    showNotice('file-not-checked', words, { tone: 'warning', seconds: 0 });
    return;
  }
  const root = openRoot(noticeSheet);
  render(
    <Notice
      words={text('notice_moved_text', ['Aitu'])}
      tone="info"
      action={{ name: 'tell-them', onAct: nothing }}
      onClose={nothing}
    />,
    root,
  );
  root.querySelector<HTMLElement>('[popover]')?.showPopover();
}
