import type { View } from '../kit/message.ts';
import { parseReadingPlace } from '../kit/reading-place.ts';
import { parseUndoValue } from '../kit/reading-value.ts';
import { instead } from '../reply.ts';
import { showHome } from '../show-home.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { undoneView } from '../views/corrected-view.ts';
import { plainModal } from '../views/plain-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody takes a correction back, where they were thanked for it: message, form or App Home. */
export function onCorrectionUndone(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId: pressedIn } = pressed(args);
    const { view } = args.body;
    const place = view?.private_metadata ?? '';
    const channelId = pressedIn ?? parseReadingPlace(place)?.channelId ?? null;
    const { language } = await flows.knowAsker(channelId);
    const answer = await undo({ value, userId, shownIn: channelId ?? '', language }, flows);

    if (view?.type === 'modal') {
      const modal = plainModal(answer, { place, language });
      await args.client.views.update({ view_id: view.id, view: modal });
    } else if (pressedIn === null) {
      await showHome({ client: args.client, userId, answer }, flows);
    } else {
      await args.respond(instead(answer));
    }
  };
}

async function undo(
  pressed: {
    readonly value: string;
    readonly userId: string;
    readonly shownIn: string;
    readonly language: 'nl' | 'en';
  },
  flows: SlackFlows,
): Promise<View> {
  const { value, userId, shownIn, language } = pressed;
  const { reading } = wordsOf(language);
  const what = parseUndoValue(value);
  if (what === null) return simpleAnswer(reading.gone);
  const of = { feedbackId: what.feedbackId, shownIn, by: userId };
  const undone = await flows.undoCorrection(of, what.changes);
  switch (undone.kind) {
    case 'corrected':
      return undoneView(undone, language);
    case 'unchanged':
      return simpleAnswer(reading.overtaken);
    case 'gone':
      return simpleAnswer(reading.gone);
  }
}
