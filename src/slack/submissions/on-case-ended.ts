import { oneLine } from '../../core/cases/one-line.ts';
import type { CaseOutcome } from '../../flows/follow-up.ts';
import { CASE_FIELDS } from '../kit/ids.ts';
import { parseReadingPlace, type ReadingPlace } from '../kit/reading-place.ts';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { caseEnded } from '../views/case-modal.ts';
import { wordsOf } from '../words/words-of.ts';
import { membersIn } from './members-in.ts';
import type { SubmittedArgs } from './submitted.ts';

/** Somebody said what came of a case, or wrote a note: the form becomes the case, with Undo. */
export function onCaseEnded(flows: SlackFlows) {
  return async ({ ack, view, body, client }: SubmittedArgs) => {
    const place = parseReadingPlace(view.private_metadata);
    const asker = await flows.knowAsker(place?.channelId ?? null);
    const said = saidIn(view.state.values);
    if (said.ending === 'note' && said.outcome === null) {
      const { textFault } = wordsOf(asker.language).cases.form;
      await ack({ response_action: 'errors', errors: { [CASE_FIELDS.text]: textFault } });
      return;
    }
    const by = body.user.id;
    const outcome = place === null ? GONE : await keep(said, { place, by }, flows);
    const workspaceUrl = flows.workspace()?.url ?? null;
    const deed = said.ending === 'note' ? 'note' : 'close';
    const to = { ...asker, metadata: view.private_metadata, by, deed, workspaceUrl } as const;
    await ack({ response_action: 'update', view: caseEnded(outcome, to) });
    if (place?.channelId === null) await showHome({ client, userId: by, answer: null }, flows);
  };
}

const GONE: CaseOutcome = { kind: 'gone' };

async function keep(
  { ending, outcome, credits }: ReturnType<typeof saidIn>,
  { place, by }: { readonly place: ReadingPlace; readonly by: string },
  { followUp }: SlackFlows,
): Promise<CaseOutcome> {
  const { feedbackId, channelId } = place;
  const who = { by, shownIn: channelId ?? '' };
  if (ending !== 'note') return followUp.close(feedbackId, { ending, outcome, credits }, who);
  await followUp.note(feedbackId, outcome ?? '', who);
  const look = await followUp.look(feedbackId, who.shownIn);
  return look === null ? GONE : { kind: 'done', look };
}

/** What is not one of our own choices is not said. */
function saidIn(values: SubmittedArgs['view']['state']['values']) {
  const answer = (field: string) => values[field]?.[field];
  const ending = answer(CASE_FIELDS.ending)?.selected_option?.value;
  return {
    ending: ending === 'dropped' || ending === 'note' ? ending : 'done',
    outcome: oneLine(answer(CASE_FIELDS.text)?.value ?? ''),
    credits: membersIn(answer(CASE_FIELDS.helpers)?.selected_users),
  } as const;
}
