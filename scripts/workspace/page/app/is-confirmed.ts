import { type Fields, isFields, toFields, toText } from '../../http/fields.ts';

/** Asks what the element wants asked before it acts; true when it asks nothing. */
export function isConfirmed(element: Fields): boolean {
  if (!isFields(element.confirm)) return true;
  const { title, text } = element.confirm;
  const lines = [toText(toFields(title).text), toText(toFields(text).text)];
  return window.confirm(lines.filter((line) => line !== '').join('\n\n'));
}
