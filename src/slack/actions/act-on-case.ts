import type { CaseOutcome } from '../../flows/follow-up.ts';
import { parseReadingPlace } from '../kit/reading-place.ts';
import { parseReadingValue } from '../kit/reading-value.ts';
import { forAsker, instead } from '../reply.ts';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { ALONE } from '../views/case-blocks.ts';
import { caseCard } from '../views/case-card.ts';
import { caseEnded } from '../views/case-modal.ts';
import { type PressedArgs, pressed } from './pressed.ts';

const GONE: CaseOutcome = { kind: 'gone' };

/**
 * Somebody does something to the case of a piece of feedback: told to them alone, or where the
 * case is shown by itself; App Home and a form show how it then is.
 */
export function actOnCase(flows: SlackFlows, deed: 'open' | 'take' | 'letGo' | 'reopen') {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId: by, channelId: pressedIn } = pressed(args);
    const metadata = args.body.view?.private_metadata ?? '';
    const channelId = pressedIn ?? parseReadingPlace(metadata)?.channelId ?? null;
    const about = parseReadingValue(value);
    const who = { by, shownIn: channelId ?? '' };
    const outcome = about === null ? GONE : await flows.followUp[deed](about.feedbackId, who);
    const asker = await flows.knowAsker(channelId);
    const to = { ...asker, deed, by, workspaceUrl: flows.workspace()?.url ?? null };
    if (pressedIn === null) {
      await showView(args, { outcome, metadata, ...to }, flows);
    } else {
      const card = caseCard(outcome, to);
      await args.respond(about?.answer === ALONE ? instead(card) : forAsker(card));
    }
  };
}

/** Anew, because whoever pressed in a form or in App Home looks at it. */
async function showView(
  { client, body }: PressedArgs,
  { outcome, ...to }: Parameters<typeof caseEnded>[1] & { readonly outcome: CaseOutcome },
  flows: SlackFlows,
): Promise<void> {
  if (body.view?.type === 'modal') {
    await client.views.update({ view_id: body.view.id, view: caseEnded(outcome, to) });
  } else {
    await showHome({ client, userId: to.by, answer: null }, flows);
  }
}
