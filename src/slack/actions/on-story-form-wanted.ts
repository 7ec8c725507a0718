import type { ModalView } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Story } from '../../core/stories/story.ts';
import { parseStoryPieceValue } from '../kit/story-value.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { plainModal } from '../views/plain-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants to say something of a story: opens the form for it. */
export function onStoryFormWanted(
  flows: SlackFlows,
  form: (story: Story, to: { readonly metadata: string; readonly language: Language }) => ModalView,
) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const which = parseStoryPieceValue(value);
    const [{ language }, story] = await Promise.all([
      flows.knowAsker(channelId),
      which && flows.findStory(which.teamId, which.on),
    ]);
    const { stories } = wordsOf(language);
    const isThis = story !== null && story.feedback.id === which?.feedbackId;
    const view = isThis
      ? form(story, { metadata: value, language })
      : plainModal(simpleAnswer(stories.replaced.already), {
          ...{ place: '', language, title: stories.unfitForm.title },
        });
    await args.client.views.open({ trigger_id: args.body.trigger_id, view });
  };
}
