import {
  confirm,
  conversationFilter,
  markedOption,
  option,
  optionGroup,
  picture,
  plainText,
} from './composition.ts';
import {
  anything,
  every,
  list,
  needsOne,
  number,
  object,
  oneOf,
  type Rule,
  string,
  yesOrNo,
} from './rule.ts';

/** Block elements: https://docs.slack.dev/reference/block-kit/block-elements */

type Fields = Readonly<Record<string, Rule>>;

const id = string({ min: 1, max: 255 });
const style = oneOf('primary', 'danger');
const label = string({ max: 75 });

const actionable: Fields = { action_id: id };
const confirmable: Fields = { confirm };
const focusable: Fields = { focus_on_load: yesOrNo };
const withPlaceholder: Fields = { placeholder: plainText(150) };
const dispatchable: Fields = {
  dispatch_action_config: object({
    may: {
      trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), { max: 2 }),
    },
  }),
};
const menu: Fields = { ...actionable, ...confirmable, ...focusable, ...withPlaceholder };
const many: Fields = { max_selected_items: number({ min: 1, max: 100 }) };
const ids = list(id, { min: 0, max: 100 });

function element(needs: Fields, may: Fields): Rule {
  return object({ needs: { type: anything, ...needs }, may });
}

function typed(may: Fields): Rule {
  return element({}, { ...actionable, ...dispatchable, ...focusable, ...withPlaceholder, ...may });
}

function choice(may: Fields): Rule {
  return element(
    { options: list(markedOption, { max: 10 }) },
    { ...actionable, ...confirmable, ...focusable, ...may },
  );
}

function staticMenu(may: Fields): Rule {
  const options = {
    options: list(option, { max: 100 }),
    option_groups: list(optionGroup, { max: 100 }),
  };
  return every(needsOne('options', 'option_groups'), element({}, { ...menu, ...options, ...may }));
}

const feedbackButton = object({
  needs: { text: plainText(75), value: string({ max: 2_000 }) },
  may: { accessibility_label: label },
});

const button = element(
  { text: plainText(75) },
  {
    ...actionable,
    ...confirmable,
    value: string({ max: 2_000 }),
    url: string({ max: 3_000 }),
    style,
    accessibility_label: label,
  },
);

const conversation: Fields = {
  default_to_current_conversation: yesOrNo,
  filter: conversationFilter,
};
const answerable: Fields = { response_url_enabled: yesOrNo };

export const buttonElement: Fields = { button };

export const imageElement: Fields = {
  image: every(
    needsOne('image_url', 'slack_file'),
    element({ alt_text: string({ max: 2_000 }) }, picture),
  ),
};

export const contextActionElements: Fields = {
  feedback_buttons: element(
    { positive_button: feedbackButton, negative_button: feedbackButton },
    actionable,
  ),
  icon_button: element(
    { icon: string({ min: 1, max: 75 }), text: plainText(75) },
    {
      ...actionable,
      ...confirmable,
      accessibility_label: label,
      value: string({ max: 2_000 }),
      visible_to_user_ids: ids,
    },
  ),
};

/** Menus, pickers and choices: wherever something can be chosen. */
export const choosingElements: Fields = {
  static_select: staticMenu({ initial_option: option }),
  external_select: element(
    {},
    { ...menu, initial_option: option, min_query_length: number({ min: 0, max: 100 }) },
  ),
  users_select: element({}, { ...menu, initial_user: id }),
  conversations_select: element(
    {},
    { ...menu, ...conversation, ...answerable, initial_conversation: id },
  ),
  channels_select: element({}, { ...menu, ...answerable, initial_channel: id }),
  multi_static_select: staticMenu({ ...many, initial_options: list(option, { max: 100 }) }),
  multi_external_select: element(
    {},
    {
      ...menu,
      ...many,
      initial_options: list(option, { max: 100 }),
      min_query_length: number({ min: 0, max: 100 }),
    },
  ),
  multi_users_select: element({}, { ...menu, ...many, initial_users: ids }),
  multi_conversations_select: element(
    {},
    { ...menu, ...many, ...conversation, initial_conversations: ids },
  ),
  multi_channels_select: element({}, { ...menu, ...many, initial_channels: ids }),
  datepicker: element({}, { ...menu, initial_date: string({ min: 10, max: 10 }) }),
  timepicker: element(
    {},
    { ...menu, initial_time: string({ min: 5, max: 5 }), timezone: string({ max: 75 }) },
  ),
  datetimepicker: element(
    {},
    {
      ...actionable,
      ...confirmable,
      ...focusable,
      initial_date_time: number({ min: 1_000_000_000, max: 9_999_999_999 }),
    },
  ),
  radio_buttons: choice({ initial_option: markedOption }),
  checkboxes: choice({ initial_options: list(markedOption, { max: 10 }) }),
};

export const overflowElement: Fields = {
  overflow: element({ options: list(option, { max: 10 }) }, { ...actionable, ...confirmable }),
};

export const workflowElement: Fields = {
  workflow_button: element(
    { text: plainText(75), workflow: anything },
    { ...actionable, ...confirmable, style, accessibility_label: label },
  ),
};

/** What can be typed into, in inputs alone. */
export const typingElements: Fields = {
  plain_text_input: typed({
    initial_value: string({ max: 3_000 }),
    multiline: yesOrNo,
    min_length: number({ min: 0, max: 3_000 }),
    max_length: number({ min: 1, max: 3_000 }),
  }),
  email_text_input: typed({ initial_value: string({ max: 3_000 }) }),
  url_text_input: typed({ initial_value: string({ max: 3_000 }) }),
  number_input: element(
    { is_decimal_allowed: yesOrNo },
    {
      ...actionable,
      ...dispatchable,
      ...focusable,
      ...withPlaceholder,
      initial_value: string({ max: 255 }),
      min_value: string({ max: 255 }),
      max_value: string({ max: 255 }),
    },
  ),
  rich_text_input: typed({
    initial_value: anything,
    min_lines: number({ min: 1, max: 100 }),
    max_lines: number({ min: 1, max: 100 }),
  }),
  file_input: element(
    {},
    {
      ...actionable,
      filetypes: list(string({ min: 1, max: 75 }), { max: 100 }),
      max_files: number({ min: 1, max: 10 }),
    },
  ),
};
