import { parseStoryPieceValue } from '../kit/story-value.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { whyStoryAnswer } from '../views/why-story-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody asks why this story was chosen: tells them alone. */
export function onWhyStory(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    const which = parseStoryPieceValue(value);
    const [{ language }, story] = await Promise.all([
      flows.knowAsker(channelId),
      which && flows.findStory(which.teamId, which.on),
    ]);
    const words = wordsOf(language);
    const isThis = story !== null && story.feedback.id === which?.feedbackId;
    const known = story === null ? words.story.gone : words.stories.replaced.already;
    const view = isThis ? whyStoryAnswer(story, language) : simpleAnswer(known);
    await args.respond(forAsker(view));
  };
}
