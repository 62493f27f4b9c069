/** What leaves without anybody being able to read it: said where policy asks for it. A page may send the same events: it gains a notice. */
import type { Adapter } from '../messengers/adapter';
import type { Policy } from '../policy/policy';
import { type NoticeKey, showNotice } from '../ui/notice';
import { RECORDING_EVENT, REFUSED_EVENT } from './page-windows';

export function tellOfUnseen({ unseen = [] }: Adapter, policy: () => Policy, signal: AbortSignal): void {
  const tell = (key: NoticeKey) => {
    if (policy().unseen === 'inform') showNotice(key, [], { tone: 'warning' });
  };
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && target.closest(unseen.join(', '))) tell('sticker-not-checked');
  };
  document.addEventListener(REFUSED_EVENT, () => showNotice('window-refused', [], { tone: 'info' }), { signal });
  document.addEventListener(RECORDING_EVENT, () => tell('recording-not-checked'), { signal });
  if (unseen.length > 0) document.addEventListener('click', onClick, { capture: true, signal });
}
