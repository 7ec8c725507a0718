import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { themeDecided } from '../views/theme-decided.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/**
 * Somebody says that a theme is none, or wants a touchpoint that was made of one out of the
 * taxonomy again.
 */
export function onThemeDecided(flows: SlackFlows, decision: 'dismiss' | 'takeBack') {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    if (channelId === null) return;
    const { language } = await flows.knowAsker(channelId);
    const decided = isId(value)
      ? await flows.decideTheme[decision](value, { by: userId, shownIn: channelId })
      : ({ kind: 'gone' } as const);
    await args.respond(forAsker(themeDecided(decided, language)));
  };
}
