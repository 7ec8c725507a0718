import type { Overview } from '../../control/watching.ts';
import { type Fields, toFields, toFieldsList, toText } from '../../http/fields.ts';
import { withEmoji } from './emoji.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly description: string;
}

/** What can be chosen in an element: its own options, or the workspace's members or channels. */
export function optionsOf(element: Fields, overview: Overview): readonly Choice[] {
  const type = toText(element.type);
  if (type.includes('users')) {
    return overview.members
      .filter(({ isBot }) => !isBot)
      .map(({ id, realName }) => ({ value: id, label: realName, description: '' }));
  }
  if (type.includes('conversations') || type.includes('channels')) {
    return overview.channels
      .filter(({ kind }) => kind !== 'im')
      .map(({ id, name }) => ({ value: id, label: `#${name}`, description: '' }));
  }
  const groups = toFieldsList(element.option_groups);
  const options = [
    ...toFieldsList(element.options),
    ...groups.flatMap((group) => toFieldsList(group.options)),
  ];
  return options.map((option) => ({
    value: toText(option.value),
    label: withEmoji(toText(toFields(option.text).text)),
    description: toText(toFields(option.description).text),
  }));
}

/** The values an element starts with. */
export function initialOf(element: Fields): readonly string[] {
  const single = [
    toText(toFields(element.initial_option).value),
    toText(element.initial_user),
    toText(element.initial_conversation),
    toText(element.initial_channel),
  ];
  const listed = ['initial_users', 'initial_conversations', 'initial_channels'].flatMap((name) =>
    Array.isArray(element[name]) ? element[name].map(toText) : [],
  );
  const options = toFieldsList(element.initial_options).map(({ value }) => toText(value));
  return [...single, ...listed, ...options].filter((value) => value !== '');
}
