import type { CaseOutcome } from '../../flows/follow-up.ts';
import { readingPlace } from '../kit/reading-place.ts';
import { parseReadingValue } from '../kit/reading-value.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { caseEnded, caseModal } from '../views/case-modal.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody is done with a case: asks what came of it, and who helped. */
export function onCaseEnding(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId: by, channelId } = pressed(args);
    const about = parseReadingValue(value);
    const [asker, look] = await Promise.all([
      flows.knowAsker(channelId),
      about && flows.followUp.look(about.feedbackId, channelId ?? ''),
    ]);
    const metadata = about === null ? '' : readingPlace({ ...about, channelId });
    const workspaceUrl = flows.workspace()?.url ?? null;
    const to = { ...asker, metadata, by, deed: 'close', workspaceUrl } as const;
    const known: CaseOutcome = look === null ? { kind: 'gone' } : { kind: 'already', look };
    const view = look?.of.state === 'open' ? caseModal(look, to) : caseEnded(known, to);
    await args.client.views.open({ trigger_id: args.body.trigger_id, view });
  };
}
