import { oneLine } from '../../core/cases/one-line.ts';
import { OUTCOME_FIELDS } from '../kit/ids.ts';
import { parseStoryPieceValue } from '../kit/story-value.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { plainModal } from '../views/plain-modal.ts';
import { simpleAnswer } from '../views/simple-answer.ts';
import { wordsOf } from '../words/words-of.ts';
import { answerTo, type SubmittedArgs } from './submitted.ts';

/** Somebody said what came out of discussing a story: kept as a note, or as a case of theirs. */
export function onOutcomeNoted(flows: SlackFlows) {
  return async (args: SubmittedArgs) => {
    const which = parseStoryPieceValue(args.view.private_metadata);
    const team = which && (await flows.findTeamById(which.teamId));
    const { language } = team ?? (await flows.knowAsker(null));
    const words = wordsOf(language);
    const { outcomeForm: form } = words.stories;
    const text = oneLine(answerTo(args, OUTCOME_FIELDS.text)?.value ?? '');
    if (text === null) {
      await args.ack({ response_action: 'errors', errors: { [OUTCOME_FIELDS.text]: form.fault } });
      return;
    }
    const isTaken = answerTo(args, OUTCOME_FIELDS.keepAs)?.selected_option?.value === 'case';
    const said = { by: args.body.user.id, text, isTaken };
    const outcome = which && (await flows.noteOutcome(which, said));
    const answers = { noted: form.kept, taken: form.taken, others: form.others };
    const answer = { ...answers, gone: words.story.gone }[outcome?.kind ?? 'gone'];
    const to = { place: '', language, title: form.title };
    await args.ack({ response_action: 'update', view: plainModal(simpleAnswer(answer), to) });
  };
}
