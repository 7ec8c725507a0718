import { parseReadingPlace } from '../kit/reading-place.ts';
import { parseReadingValue } from '../kit/reading-value.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { nominatedAnswer } from '../views/nominated-answer.ts';
import { plainModal } from '../views/plain-modal.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants the feedback that a form is about told at the meeting of the team that heard it. */
export function onNominated(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId: by } = pressed(args);
    const about = parseReadingValue(value);
    const { view } = args.body;
    const channelId = parseReadingPlace(view?.private_metadata ?? '')?.channelId ?? null;
    const shownIn = channelId ?? '';
    const { language } = await flows.knowAsker(channelId);
    const wish = { by, credits: [], isSpare: false, shownIn, team: null };
    const outcome = about && (await flows.nominateStory(about.feedbackId, wish));
    const { tellForm } = wordsOf(language).stories;
    const shown = plainModal(nominatedAnswer(outcome ?? { kind: 'gone' }, language), {
      place: '',
      language,
      title: tellForm.title,
    });
    if (view?.id !== undefined) await args.client.views.update({ view_id: view.id, view: shown });
  };
}
