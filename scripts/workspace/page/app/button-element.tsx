import { toFields, toText } from '../../http/fields.ts';
import type { ControlProps } from './element.tsx';
import { withEmoji } from './emoji.ts';
import { isConfirmed } from './is-confirmed.ts';

export function ButtonElement({ element, onChoose }: ControlProps) {
  const url = toText(element.url);
  const says = withEmoji(toText(toFields(element.text).text));
  return (
    <button
      type="button"
      className={`block-button ${toText(element.style)}`}
      aria-label={toText(element.accessibility_label) || undefined}
      onClick={() => {
        if (!isConfirmed(element)) return;
        onChoose({});
        if (url !== '') window.open(url, '_blank', 'noreferrer');
      }}
    >
      {says}
    </button>
  );
}
