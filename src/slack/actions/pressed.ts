import type { AllMiddlewareArgs, BlockAction, SlackActionMiddlewareArgs } from '@slack/bolt';

/** What a handler is given when somebody presses a button or chooses from a list. */
export type PressedArgs = SlackActionMiddlewareArgs<BlockAction> & AllMiddlewareArgs;

/** Who pressed what, where; the value is what our own view put there. */
export interface Pressed {
  readonly value: string;
  readonly userId: string;
  /** Null where there is no channel, as in App Home. */
  readonly channelId: string | null;
}

export function pressed({ action, body }: PressedArgs): Pressed {
  return { value: chosenValue(action), userId: body.user.id, channelId: body.channel?.id ?? null };
}

function chosenValue(action: PressedArgs['action']): string {
  switch (action.type) {
    case 'button':
      return action.value ?? '';
    case 'static_select':
    case 'overflow':
      return action.selected_option?.value ?? '';
    default:
      return '';
  }
}
