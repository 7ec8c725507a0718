import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { linesOf } from '../commands/help.ts';
import { COMMANDS } from '../commands/table.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { homeView } from '../views/home-view.ts';
import { wordsOf } from '../words/words-of.ts';

type HomeArgs = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Somebody looks at App Home: it is made anew each time. */
export function onHomeOpened(flows: SlackFlows) {
  return async ({ event, client }: HomeArgs) => {
    if (event.tab !== 'home') return;
    const [{ language }, teams] = await Promise.all([flows.knowAsker(null), flows.lookAtHome()]);
    const commands = linesOf(COMMANDS, wordsOf(language));
    const view = homeView({ teams, commands, language });
    await client.views.publish({ user_id: event.user, view });
  };
}
