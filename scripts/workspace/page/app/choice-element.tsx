import { useId, useState } from 'react';
import { toText } from '../../http/fields.ts';
import type { ControlProps } from './element.tsx';
import { initialOf, optionsOf } from './options-of.ts';
import { useScene } from './scene.ts';

/** Radio buttons or checkboxes. */
export function ChoiceElement({ element, label, onChoose }: ControlProps) {
  const { overview } = useScene();
  const name = useId();
  const [chosen, setChosen] = useState(initialOf(element));
  const isMany = element.type === 'checkboxes';

  function choose(value: string, isChosen: boolean): void {
    const others = isMany ? chosen.filter((one) => one !== value) : [];
    const values = isChosen ? [...others, value] : others;
    setChosen(values);
    onChoose(isMany ? { values } : { value });
  }

  return (
    <fieldset className="choices" aria-label={label || toText(element.action_id)}>
      {optionsOf(element, overview).map((option) => (
        <label key={option.value}>
          <input
            type={isMany ? 'checkbox' : 'radio'}
            name={name}
            checked={chosen.includes(option.value)}
            onChange={({ target }) => choose(option.value, target.checked)}
          />
          <span>
            {option.label}
            {option.description !== '' && <small>{option.description}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
