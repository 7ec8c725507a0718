import { type Fields, toFields, toText } from '../../http/fields.ts';
import type { Chosen } from '../../interactions/press.ts';
import { ButtonElement } from './button-element.tsx';
import { ChoiceElement } from './choice-element.tsx';
import { MenuElement } from './menu-element.tsx';
import { TextElement } from './text-element.tsx';
import type { OnAct } from './use-press.ts';

interface ElementProps {
  readonly element: Fields;
  readonly blockId: string;
  readonly label: string;
  readonly onAct: OnAct;
}

/** What each kind of element is given. */
export interface ControlProps {
  readonly element: Fields;
  readonly label: string;
  readonly onChoose: (chosen: Chosen) => void;
}

/** One interactive element, as a native control. */
export function Element({ element, blockId, label, onAct }: ElementProps) {
  const actionId = toText(element.action_id);
  const onChoose = (chosen: Chosen) => onAct({ blockId, actionId, chosen });
  const type = toText(element.type);
  const props: ControlProps = { element, label, onChoose };
  if (type === 'feedback_buttons') {
    return [element.positive_button, element.negative_button].map((one) => {
      const button = toFields(one);
      const value = toText(button.value);
      return (
        <ButtonElement
          key={value}
          element={{ ...button, type: 'button' }}
          label={label}
          onChoose={() => onChoose({ value })}
        />
      );
    });
  }
  if (type === 'button' || type === 'icon_button') return <ButtonElement {...props} />;
  if (type === 'radio_buttons' || type === 'checkboxes') return <ChoiceElement {...props} />;
  if (type.endsWith('select') || type === 'overflow') return <MenuElement {...props} />;
  return <TextElement {...props} />;
}
