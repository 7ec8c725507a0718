import type {
  ActionsBlock,
  Button,
  ContextBlock,
  DividerBlock,
  HeaderBlock,
  InputBlock,
  Overflow,
  PlainTextElement,
  PlainTextOption,
  StaticSelect,
} from '@slack/types';
import { cut, LIMITS } from './limits.ts';
import { tame } from './markup.ts';

/** Text without any markup; shortcodes of emoji stay as they were typed. */
export function plain(text: string, max: number): PlainTextElement {
  return { type: 'plain_text', text: cut(tame(text), max) || '…', emoji: false };
}

export function header(text: string): HeaderBlock {
  return { type: 'header', text: plain(text, LIMITS.headerText) };
}

/** A small grey line under what it belongs to. */
export function note(text: string): ContextBlock {
  return { type: 'context', elements: [plain(text, LIMITS.contextText)] };
}

export function divider(): DividerBlock {
  return { type: 'divider' };
}

export function actions(...elements: ActionsBlock['elements']): ActionsBlock {
  return { type: 'actions', elements };
}

/** `value` is what the handler is given back; over-long values are a mistake of ours, so none is cut. */
export function button(
  text: string,
  what: { readonly id: string; readonly value: string; readonly isMain?: boolean },
): Button {
  return {
    type: 'button',
    text: plain(text, LIMITS.buttonText),
    action_id: what.id,
    value: what.value,
    ...(what.isMain && { style: 'primary' }),
  };
}

export function option(text: string, value: string): PlainTextOption {
  return { text: plain(text, LIMITS.optionText), value };
}

export function select(what: {
  readonly id: string;
  readonly placeholder: string;
  readonly options: readonly PlainTextOption[];
  readonly chosen?: string;
}): StaticSelect {
  const options = what.options.slice(0, LIMITS.options);
  const chosen = options.find(({ value }) => value === what.chosen);
  return {
    type: 'static_select',
    action_id: what.id,
    placeholder: plain(what.placeholder, LIMITS.buttonText),
    options,
    ...(chosen && { initial_option: chosen }),
  };
}

/** Three dots with choices behind them: quieter than buttons. Slack takes five. */
export function overflow(id: string, options: readonly PlainTextOption[]): Overflow {
  return { type: 'overflow', action_id: id, options: options.slice(0, LIMITS.overflowOptions) };
}

/** One question of a modal; `id` names both the block and the element in what is submitted. */
export function input(
  id: string,
  what: {
    readonly label: string;
    readonly hint?: string;
    /** It may be left unanswered. */
    readonly isOptional?: boolean;
    readonly element: InputBlock['element'];
  },
): InputBlock {
  return {
    type: 'input',
    block_id: id,
    label: plain(what.label, LIMITS.inputLabel),
    element: { ...what.element, action_id: id },
    ...(what.isOptional && { optional: true }),
    ...(what.hint && { hint: plain(what.hint, LIMITS.inputLabel) }),
  };
}
