import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';

type HomeArgs = SlackEventMiddlewareArgs<'app_home_opened'> & AllMiddlewareArgs;

/** Somebody looks at App Home: it is made anew each time. */
export function onHomeOpened(flows: SlackFlows) {
  return async ({ event, client }: HomeArgs) => {
    if (event.tab !== 'home') return;
    await showHome({ client, userId: event.user, answer: null }, flows);
  };
}
