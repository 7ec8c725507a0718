import { parseReadingValue } from '../kit/reading-value.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody thanks who were behind something that ended well: in their team's channel. */
export function onThanked(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, userId, channelId } = pressed(args);
    const about = parseReadingValue(value);
    const [{ language }, outcome] = await Promise.all([
      flows.knowAsker(channelId),
      about?.answer
        ? flows.thankHelpers.thank({ ...about, teamId: about.answer }, userId)
        : ('gone' as const),
    ]);
    await args.respond(forAsker(simpleAnswer(wordsOf(language).stories.kudos[outcome])));
  };
}
