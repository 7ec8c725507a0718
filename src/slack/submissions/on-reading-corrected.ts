import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import type { SaidReading } from '../../core/corrections/change.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { isKind, isSentiment } from '../../core/feedback/labels.ts';
import { CORRECTION_FIELDS, NO_TOUCHPOINT } from '../kit/ids.ts';
import type { View } from '../kit/message.ts';
import { parseReadingPlace, type ReadingPlace } from '../kit/reading-place.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { correctedView } from '../views/corrected-view.ts';
import { plainModal } from '../views/plain-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';

type SubmittedArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** Somebody corrected how a piece was read: the form becomes the thanks, with the way back. */
export function onReadingCorrected(flows: SlackFlows) {
  return async ({ ack, view, body }: SubmittedArgs) => {
    const place = parseReadingPlace(view.private_metadata);
    const { language } = await flows.knowAsker(place?.channelId ?? null);
    const said = saidIn(view.state.values);
    const answer = await answerTo({ place, said, by: body.user.id, language }, flows);
    const modal = plainModal(answer, { place: view.private_metadata, language });
    await ack({ response_action: 'update', view: modal });
  };
}

async function answerTo(
  correction: {
    readonly place: ReadingPlace | null;
    readonly said: SaidReading;
    readonly by: string;
    readonly language: Language;
  },
  flows: SlackFlows,
): Promise<View> {
  const { place, said, by, language } = correction;
  const { reading } = wordsOf(language);
  if (place === null) return simpleAnswer(reading.gone);
  const { feedbackId, channelId } = place;
  const corrected = await flows.correctFeedback({ feedbackId, shownIn: channelId ?? '', by }, said);
  switch (corrected.kind) {
    case 'corrected':
      return correctedView({ ...corrected, feedbackId }, language);
    case 'unchanged':
      return simpleAnswer(reading.unchanged);
    case 'gone':
      return simpleAnswer(reading.gone);
    case 'no such touchpoint':
      return simpleAnswer(reading.touchpointGone);
  }
}

/** What is not one of our own choices is not said. */
function saidIn(values: SubmittedArgs['view']['state']['values']): SaidReading {
  const answer = (field: string) => values[field]?.[field];
  const about = answer(CORRECTION_FIELDS.about)?.selected_option?.value;
  const sentiment = answer(CORRECTION_FIELDS.feeling)?.selected_option?.value ?? '';
  const chosen = answer(CORRECTION_FIELDS.kinds)?.selected_options ?? [];
  const kinds = chosen.map(({ value }) => value ?? '').filter(isKind);
  return {
    ...(about && { touchpointId: about === NO_TOUCHPOINT ? null : about }),
    ...(isSentiment(sentiment) && { sentiment }),
    ...(kinds.length > 0 && { kinds }),
  };
}
