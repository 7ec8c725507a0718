import { useState } from 'react';
import { toFields, toText } from '../../http/fields.ts';
import type { ControlProps } from './element.tsx';

const inputTypes: Readonly<Record<string, string>> = {
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'number',
  datepicker: 'date',
  timepicker: 'time',
  datetimepicker: 'datetime-local',
};

/** A line or more of text, a number, a date or a time. */
export function TextElement({ element, label, onChoose }: ControlProps) {
  const type = inputTypes[toText(element.type)] ?? 'text';
  const initial =
    toText(element.initial_value) || toText(element.initial_date) || toText(element.initial_time);
  const [text, setText] = useState(initial);
  const placeholder = toText(toFields(element.placeholder).text);

  function choose(value: string): void {
    setText(value);
    const isInstant = type === 'datetime-local';
    onChoose({ value: isInstant ? String(new Date(value).getTime() / 1000) : value });
  }

  const shared = { value: text, placeholder, 'aria-label': label };
  return element.multiline === true ? (
    <textarea {...shared} rows={4} onChange={({ target }) => choose(target.value)} />
  ) : (
    <input {...shared} type={type} onChange={({ target }) => choose(target.value)} />
  );
}
