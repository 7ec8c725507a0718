import { NEW_TEAM } from '../kit/ids.ts';
import { isId } from '../kit/is-id.ts';
import { forAsker, instead } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { teamModal } from '../views/team-modal.ts';
import { watchAnswer } from '../views/watch-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

const NO_SUCH_TEAM = { kind: 'no such team' } as const;

/** Somebody chose which team a channel is for, or that it is for a new one. */
export function onTeamChosen(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    const { language } = await flows.knowAsker(channelId);
    const { watch } = wordsOf(language);

    if (value === NEW_TEAM) {
      const look = await flows.lookAtChannel(channelId);
      if (look.kind === 'deaf') {
        await args.respond(forAsker(simpleAnswer(watch.noSuchChannel)));
        return;
      }
      const modal = teamModal({ channelId, like: look.team });
      await args.client.views.open({ trigger_id: args.body.trigger_id, view: modal });
      return;
    }

    const assigned = isId(value) ? await flows.assignChannel(channelId, value) : NO_SUCH_TEAM;
    switch (assigned.kind) {
      case 'assigned':
        await args.respond(instead(watchAnswer(assigned)));
        return;
      case 'no such team':
        await args.respond(forAsker(simpleAnswer(watch.noSuchTeam)));
        return;
      case 'no such channel':
        await args.respond(forAsker(simpleAnswer(watch.noSuchChannel)));
    }
  };
}
