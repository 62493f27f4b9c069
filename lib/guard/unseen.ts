/** What leaves without anybody being able to read it: said where policy asks for it. A page may send the same events: it gains a notice. */
import type { Policy } from '../policy/policy';
import { showNotice } from '../ui/notice';
import { RECORDING_EVENT, REFUSED_EVENT } from './page-windows';

export function tellOfUnseen(policy: () => Policy, signal: AbortSignal): void {
  const onRecording = () => {
    if (policy().unseen === 'inform') showNotice('recording-not-checked', [], { tone: 'warning' });
  };
  document.addEventListener(REFUSED_EVENT, () => showNotice('window-refused', [], { tone: 'info' }), { signal });
  document.addEventListener(RECORDING_EVENT, onRecording, { signal });
}
