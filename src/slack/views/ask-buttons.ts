import type { ActionsBlock } from '@slack/types';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';

/** Slack takes 25 elements in a row of buttons. */
export const MOST_BUTTONS = 25;

/** Buttons that ask what one could have typed after `/cx`. */
export function askButtons(
  asks: readonly { readonly text: string; readonly command: string }[],
): ActionsBlock {
  return actions(
    ...asks
      .slice(0, MOST_BUTTONS)
      .map(({ text, command }, index) =>
        button(text, { id: `${IDS.ask}:${index}`, value: command }),
      ),
  );
}
