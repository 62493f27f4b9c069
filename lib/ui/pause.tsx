/** A pause of the warnings: asked for, counted down, ended early. */
import { plural, text } from './texts';

export interface PauseState {
  /** How long policy lets the warnings be silent. */
  minutes: number;
  /** Of a pause that is on; 0 when none is. */
  secondsLeft: number;
}

export interface PauseProps {
  pause: PauseState;
  onPause: () => void;
  onResume: () => void;
}

export function PauseSwitch({ pause: { minutes, secondsLeft }, onPause, onResume }: PauseProps) {
  if (secondsLeft === 0) {
    return (
      <button type="button" class="pause" data-pause onClick={onPause}>
        {plural('popup_pause', minutes)}
      </button>
    );
  }
  const clock = `${Math.floor(secondsLeft / 60)}:${String(secondsLeft % 60).padStart(2, '0')}`;
  return (
    <section class="paused">
      <h2>{text('popup_paused')}</h2>
      <p>
        {text('popup_paused_left')} <span role="timer">{clock}</span>
      </p>
      <button type="button" data-resume onClick={onResume}>
        {text('popup_resume')}
      </button>
    </section>
  );
}
