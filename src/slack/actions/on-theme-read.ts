import { isId } from '../kit/is-id.ts';
import { forAsker } from '../reply.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { themeExamples } from '../views/themes-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { type PressedArgs, pressed } from './pressed.ts';

/** Somebody wants to read what people say about a theme. */
export function onThemeRead(flows: SlackFlows) {
  return async (args: PressedArgs) => {
    await args.ack();
    const { value, channelId } = pressed(args);
    if (channelId === null) return;
    const asker = await flows.knowAsker(channelId);
    const read = isId(value) ? await flows.readTheme(value, channelId) : null;
    const to = { ...asker, workspaceUrl: flows.workspace()?.url ?? null };
    const gone = simpleAnswer(wordsOf(asker.language).themes.themeGone);
    await args.respond(forAsker(read === null ? gone : themeExamples(read, to)));
  };
}
