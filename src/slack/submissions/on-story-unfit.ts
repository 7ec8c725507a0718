import { oneLine } from '../../core/cases/one-line.ts';
import { UNFIT_REASONS } from '../../core/stories/aside.ts';
import { UNFIT_FIELDS } from '../kit/ids.ts';
import { parseStoryPieceValue } from '../kit/story-value.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { plainModal } from '../views/plain-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { replacedAnswer } from '../views/story-replaced.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo, type SubmittedArgs } from './submitted.ts';

/** Somebody said why a story is not suitable: another one takes its place, and it is learnt from. */
export function onStoryUnfit(flows: SlackFlows) {
  return async (args: SubmittedArgs) => {
    const which = parseStoryPieceValue(args.view.private_metadata);
    const chosen = answerTo(args, UNFIT_FIELDS.reason)?.selected_option?.value;
    const reason = UNFIT_REASONS.find((it) => it === chosen) ?? 'other';
    const note = oneLine(answerTo(args, UNFIT_FIELDS.text)?.value ?? '');
    const wish = { by: args.body.user.id, reason, note };
    const outcome = which && (await flows.replaceStory(which, wish));
    const isGone = outcome === null || outcome.kind === 'gone';
    const { language } = isGone ? await flows.knowAsker(null) : outcome.team;
    const words = wordsOf(language);
    const answer = isGone ? simpleAnswer(words.story.gone) : replacedAnswer(outcome, true);
    const to = { place: '', language, title: words.stories.unfitForm.title };
    await args.ack({ response_action: 'update', view: plainModal(answer, to) });
  };
}
