import { type Fields, toFields, toFieldsList, toText } from '../http/fields.ts';
import type { ViewValues } from './view.ts';

/** What an element starts with: its `initial_...` field, and the name it has in the state. */
const startOf: Readonly<Record<string, readonly [initial: string, value: string]>> = {
  plain_text_input: ['initial_value', 'value'],
  email_text_input: ['initial_value', 'value'],
  url_text_input: ['initial_value', 'value'],
  number_input: ['initial_value', 'value'],
  rich_text_input: ['initial_value', 'rich_text_value'],
  static_select: ['initial_option', 'selected_option'],
  external_select: ['initial_option', 'selected_option'],
  radio_buttons: ['initial_option', 'selected_option'],
  users_select: ['initial_user', 'selected_user'],
  conversations_select: ['initial_conversation', 'selected_conversation'],
  channels_select: ['initial_channel', 'selected_channel'],
  checkboxes: ['initial_options', 'selected_options'],
  multi_static_select: ['initial_options', 'selected_options'],
  multi_external_select: ['initial_options', 'selected_options'],
  multi_users_select: ['initial_users', 'selected_users'],
  multi_conversations_select: ['initial_conversations', 'selected_conversations'],
  multi_channels_select: ['initial_channels', 'selected_channels'],
  datepicker: ['initial_date', 'selected_date'],
  timepicker: ['initial_time', 'selected_time'],
  datetimepicker: ['initial_date_time', 'selected_date_time'],
  file_input: ['initial_files', 'files'],
};

/** The `state` of every element that holds a value: filled in, else initial, else empty. */
export function stateOf(blocks: unknown, filledIn: ViewValues): Fields {
  const values: Record<string, Record<string, Fields>> = {};
  for (const block of toFieldsList(blocks)) {
    const blockId = toText(block.block_id);
    for (const element of elementsOf(block)) {
      const actionId = toText(element.action_id);
      const start = startOf[toText(element.type)];
      if (start === undefined || actionId === '') continue;
      const [initial, name] = start;
      const isMany = name.endsWith('s');
      const initially = { [name]: element[initial] ?? (isMany ? [] : null) };
      const held = filledIn[blockId]?.[actionId] ?? initially;
      values[blockId] = { ...values[blockId], [actionId]: { type: element.type, ...held } };
    }
  }
  return { values };
}

/** The interactive parts of a block, wherever the block keeps them. */
export function elementsOf(block: Fields): readonly Fields[] {
  const children = toFieldsList(block.child_blocks).flatMap(elementsOf);
  const single = [toFields(block.element), toFields(block.accessory)];
  const many = [...toFieldsList(block.elements), ...toFieldsList(block.actions)];
  const nested = block.type === 'carousel' ? many.flatMap(elementsOf) : many;
  return [...single, ...nested, ...children].filter(({ type }) => typeof type === 'string');
}
