import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { localDateOf } from '../../core/time/local-date-of.ts';
import type { LocalDate } from '../../core/time/period.ts';
import type { AlertOutcome } from '../../flows/live-alert.ts';
import { parseAlertPlace } from '../kit/alert-place.ts';
import { EXPLANATION_FIELDS } from '../kit/ids.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { LONGEST_EXPLANATION } from '../views/explanation-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';

type SubmittedArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** What somebody wrote in the form. */
interface Explained {
  readonly text: string;
  readonly noticedOn: LocalDate | null;
  /** The survey or its scale was changed. */
  readonly isChanged: boolean;
}

/** Somebody said what an alert comes from: its thread tells it, and its first message shows it. */
export function onAlertExplained(flows: SlackFlows) {
  return async (args: SubmittedArgs) => {
    const { ack, view, body } = args;
    const place = parseAlertPlace(view.private_metadata);
    const asker = await flows.knowAsker(place?.channelId ?? null);
    const { form, gone } = wordsOf(asker.language).dips;
    const explained = explainedIn(view.state.values);
    const today = localDateOf(flows.clock(), asker.timeZone);
    const errors = faultsIn(explained, { today, form });
    if (Object.keys(errors).length > 0) {
      await ack({ response_action: 'errors', errors });
      return;
    }
    await ack();
    if (place === null) return;

    const by = body.user.id;
    const outcome = await keep(explained, { alertId: place.alertId, by }, flows);
    if (outcome.kind !== 'gone') return;
    await flows.queuePost({
      key: `alert-explained:${view.id}`,
      channelId: place.channelId,
      threadTs: null,
      onlyFor: by,
      message: simpleAnswer(gone),
    });
  };
}

/** What is usual is learnt anew from the day they knew it, else from the first day of the fall. */
async function keep(
  { text, noticedOn, isChanged }: Explained,
  of: { readonly alertId: string; readonly by: string },
  { liveAlert, rebaseScore }: SlackFlows,
): Promise<AlertOutcome> {
  const { alertId, by } = of;
  const outcome = await liveAlert.explain(alertId, { text, noticedOn }, by);
  if (outcome.kind === 'gone' || !isChanged) return outcome;
  const from = noticedOn ?? outcome.alert.since;
  const rebased = await rebaseScore(alertId, { from, why: text }, by);
  return rebased.kind === 'gone' ? outcome : rebased;
}

/** What is wrong in the form, by field. */
function faultsIn(
  { text, noticedOn }: Explained,
  { today, form }: { readonly today: LocalDate; readonly form: Words['dips']['form'] },
): Record<string, string> {
  const isText = text !== '' && text.length <= LONGEST_EXPLANATION;
  const isDay = noticedOn === null || noticedOn <= today;
  return {
    ...(!isText && { [EXPLANATION_FIELDS.text]: form.textFault(LONGEST_EXPLANATION) }),
    ...(!isDay && { [EXPLANATION_FIELDS.noticedOn]: form.dayFault }),
  };
}

function explainedIn(values: SubmittedArgs['view']['state']['values']): Explained {
  const answer = (field: string) => values[field]?.[field];
  return {
    text: (answer(EXPLANATION_FIELDS.text)?.value ?? '').trim(),
    noticedOn: answer(EXPLANATION_FIELDS.noticedOn)?.selected_date ?? null,
    isChanged: (answer(EXPLANATION_FIELDS.changed)?.selected_options ?? []).length > 0,
  };
}
