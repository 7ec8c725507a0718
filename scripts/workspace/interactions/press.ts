import { type Fields, toFields, toFieldsList, toText } from '../http/fields.ts';
import { elementsOf } from '../state/state-of.ts';
import type { ViewValues } from '../state/view.ts';

/** What a member chose or typed in an element. */
export interface Chosen {
  /** A button's own value when absent; an option's value; a date; what was typed; an id. */
  readonly value?: string;
  /** Several options' values, or several ids. */
  readonly values?: readonly string[];
}

export interface Press {
  /** The entry in the payload's `actions`. */
  readonly action: Fields;
  /** What the state holds for this element from now on; null for what keeps no state. */
  readonly held: ViewValues | null;
}

/** Which element: by its action id, and the block's where several have the same. */
export interface Target {
  readonly actionId: string;
  readonly blockId?: string;
}

/** Presses, chooses or types in an element; null when there is none such. */
export function press(
  blocks: unknown,
  { actionId, blockId: wanted }: Target,
  { chosen, at }: { readonly chosen: Chosen; readonly at: Date },
): Press | null {
  for (const block of toFieldsList(blocks)) {
    if (wanted !== undefined && block.block_id !== wanted) continue;
    const element = elementsOf(block).find((one) => one.action_id === actionId);
    if (element === undefined) continue;
    const blockId = toText(block.block_id);
    const held = heldValue(element, chosen);
    const action = {
      type: element.type,
      action_id: actionId,
      block_id: blockId,
      ...(held ?? buttonFields(element, chosen)),
      action_ts: (at.getTime() / 1000).toFixed(6),
    };
    const isStateful = held !== null && element.type !== 'overflow';
    return { action, held: isStateful ? { [blockId]: { [actionId]: held } } : null };
  }
  return null;
}

/** What an element holds once something was chosen in it; null for buttons. */
export function heldValue(element: Fields, { value = '', values }: Chosen): Fields | null {
  const type = toText(element.type);
  const several = values ?? (value === '' ? [] : [value]);
  switch (type) {
    case 'static_select':
    case 'external_select':
    case 'radio_buttons':
    case 'overflow':
      return { selected_option: optionOf(element, value) };
    case 'checkboxes':
    case 'multi_static_select':
    case 'multi_external_select':
      return { selected_options: several.flatMap((one) => optionOf(element, one) ?? []) };
    case 'users_select':
    case 'conversations_select':
    case 'channels_select':
      return { [`selected_${type.split('_')[0]?.slice(0, -1)}`]: value || null };
    case 'multi_users_select':
    case 'multi_conversations_select':
    case 'multi_channels_select':
      return { [`selected_${type.split('_')[1]}`]: several };
    case 'datepicker':
      return { selected_date: value || null };
    case 'timepicker':
      return { selected_time: value || null };
    case 'datetimepicker':
      return { selected_date_time: value === '' ? null : Number(value) };
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
      return { value: value || null };
    default:
      return null;
  }
}

function optionOf(element: Fields, value: string): Fields | null {
  const groups = toFieldsList(element.option_groups);
  const options = [
    ...toFieldsList(element.options),
    ...groups.flatMap((group) => toFieldsList(group.options)),
  ];
  return options.find((option) => option.value === value) ?? null;
}

function buttonFields(element: Fields, { value }: Chosen): Fields {
  if (element.type === 'feedback_buttons') {
    const pressed = [element.positive_button, element.negative_button].map(toFields);
    const button = pressed.find((one) => one.value === value) ?? pressed[0];
    return { text: button?.text, value: button?.value };
  }
  const { text, value: own, url, style } = element;
  const shown = { text, value: value ?? own, url, style };
  return Object.fromEntries(Object.entries(shown).filter(([, one]) => one !== undefined));
}
