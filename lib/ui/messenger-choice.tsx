/** Chooses one messenger, or all of them. */
import { text } from './texts';

export interface MessengerChoiceProps {
  /** Id → name. */
  messengers: readonly (readonly [id: string, name: string])[];
  /** An id; empty: all. */
  chosen: string;
  onChoice: (id: string) => void;
}

export function MessengerChoice({ messengers, chosen, onChoice }: MessengerChoiceProps) {
  return (
    <label>
      {text('dashboard_messenger')}
      <select name="messenger" value={chosen} onChange={(event) => onChoice(event.currentTarget.value)}>
        <option value="">{text('dashboard_all')}</option>
        {messengers.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
