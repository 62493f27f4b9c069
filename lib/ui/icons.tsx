/** Small drawings of Saqtan; each shape differs, so that nothing hangs on colour alone. */
import type { Level } from '../detect/finding';
import type { VerdictKind } from '../policy/verdict';
import { keyOf, text } from './texts';

/** Round for a question, pointed for a detour, eight-cornered for a stop. */
export function VerdictIcon({ verdict }: { verdict: VerdictKind }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      aria-hidden="true"
    >
      {verdictShape(verdict)}
    </svg>
  );
}

function verdictShape(verdict: VerdictKind) {
  switch (verdict) {
    case 'block':
      return <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8zM7.5 12h9" stroke-linejoin="round" />;
    case 'redirect':
      return (
        <path d="M12 2.2 21.8 12 12 21.8 2.2 12zM8.5 14.5V11h6.5M12.8 8.6 15.2 11l-2.4 2.4" stroke-linejoin="round" />
      );
    default:
      return <path d="M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM9.7 8.5v7M14.3 8.5v7" />;
  }
}

const BARS: Record<Level, number> = { low: 1, medium: 2, high: 3 };

/** Three bars, as many of them filled as the level asks for. */
export function LevelIcon({ level }: { level: Level }) {
  const label = text(keyOf('level', level));
  return (
    <svg viewBox="0 0 16 16" role="img" aria-label={label} data-level={level} stroke="currentColor" stroke-width="1.2">
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={bar * 5 - 4}
          y={13 - bar * 4}
          width="3"
          height={1 + bar * 4}
          rx="0.8"
          fill={bar <= BARS[level] ? 'currentColor' : 'none'}
        />
      ))}
    </svg>
  );
}

export function FileIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      role="img"
      aria-label={text('file_icon')}
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
    >
      <path d="M3.5 1.5h6l3 3v10h-9zM9 1.8V5h3.2" stroke-linejoin="round" />
    </svg>
  );
}

export function PersonIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
    >
      <circle cx="8" cy="5" r="2.8" />
      <path d="M2.5 14.2c.6-3 2.8-4.4 5.5-4.4s4.9 1.4 5.5 4.4" />
    </svg>
  );
}

/** The mark: something small, kept in a cupped hand. */
export function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#322c78" />
      <path d="M6 13v2.5a10 10 0 0 0 20 0V13" fill="none" stroke="#ffffff" stroke-width="4.6" stroke-linecap="round" />
      <circle cx="16" cy="11.2" r="5.1" fill="#f2a900" />
    </svg>
  );
}

const TONES = {
  info: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM12 11v5.5M12 7.3v.2',
  good: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19zM7.8 12.3l3 3 5.4-6',
  warning: 'M12 2.2 21.8 12 12 21.8 2.2 12zM12 7.5v5.6M12 16.2v.2',
};

export function ToneIcon({ tone }: { tone: keyof typeof TONES }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={TONES[tone]} />
    </svg>
  );
}

export function CloseIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    >
      <path d="M6 6l12 12M18 6 6 18" />
    </svg>
  );
}
