import { useState } from 'react';
import { toFields, toText } from '../../http/fields.ts';
import type { ControlProps } from './element.tsx';
import { isConfirmed } from './is-confirmed.ts';
import { initialOf, optionsOf } from './options-of.ts';
import { useScene } from './scene.ts';

/** A menu: one choice, several, or the three dots of an overflow. */
export function MenuElement({ element, label, onChoose }: ControlProps) {
  const { overview } = useScene();
  const options = optionsOf(element, overview);
  const type = toText(element.type);
  const isMany = type.startsWith('multi_');
  const [chosen, setChosen] = useState(initialOf(element));
  const placeholder =
    type === 'overflow' ? '⋯' : toText(toFields(element.placeholder).text) || 'Choose…';

  function choose(values: readonly string[]): void {
    if (!isConfirmed(element)) return;
    if (type !== 'overflow') setChosen(values);
    onChoose(isMany ? { values } : { value: values[0] ?? '' });
  }

  return (
    <select
      className={`block-menu ${type === 'overflow' ? 'overflow' : ''}`}
      aria-label={label || placeholder}
      multiple={isMany}
      value={isMany ? [...chosen] : (chosen[0] ?? '')}
      onChange={({ target }) => choose([...target.selectedOptions].map(({ value }) => value))}
    >
      {!isMany && (
        <option value="" disabled={type !== 'overflow'} hidden>
          {placeholder}
        </option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
