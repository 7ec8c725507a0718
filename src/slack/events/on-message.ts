import type { AllMiddlewareArgs, SlackEventMiddlewareArgs } from '@slack/bolt';
import { asFields } from '../as-fields.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { toHeard } from './to-heard.ts';

/** Somebody said something, changed it or took it back. */
export function onMessage(flows: SlackFlows) {
  return async ({ event, context }: SlackEventMiddlewareArgs<'message'> & AllMiddlewareArgs) => {
    const self = { botId: context.botId, botUserId: context.botUserId };
    const heard = toHeard(asFields(event), self);
    switch (heard.kind) {
      case 'said':
        await flows.hearMessage(heard.message);
        return;
      case 'taken back':
        await flows.forgetMessage(heard.ref);
        return;
      case 'nothing':
    }
  };
}
