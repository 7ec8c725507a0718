import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { themeDecided } from '../views/theme-decided.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody says that a theme is none. */
export function onThemeDismissed(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    if (channelId === null) return;
    const { language } = await flows.knowAsker(channelId);
    // What may not be read here is not decided on here either.
    const read = isId(value) ? await flows.readTheme(value, channelId) : null;
    const decided =
      read === null
        ? ({ kind: 'gone' } as const)
        : await flows.decideTheme.dismiss(read.theme.id, userId);
    await args.respond(forAsker(themeDecided(decided, language)));
  };
}
