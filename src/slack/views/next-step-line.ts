import type { RichTextSection } from '@slack/types';
import type { NextStep } from '../../core/digest/digest.ts';
import type { Feedback } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { permalink } from '../kit/permalink.ts';
import { bold, line, link } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { nameWithin } from './alert-text.ts';
import { askedIn } from './asked-in.ts';
import type { Audience } from './audience.ts';
import { count } from './numbers.ts';
import { saidIn } from './said-in.ts';

/** Enough to know which message is meant. */
const HINT_LENGTH = 90;

/** The one thing to do next. */
export function nextStepLine(
  step: NextStep,
  to: Audience & { readonly team: Team },
): RichTextSection {
  const { digest: words } = wordsOf(to.language);
  const label = bold(words.nextStep);
  switch (step.kind) {
    case 'take up the dip':
      return line(label, words.takeUpDip(nameWithin(step.dip, to.team)));
    case 'read about':
      return line(
        label,
        words.readAbout(step.mention.term, count(step.mention.count, to.language)),
      );
    case 'answer a question':
      return line(label, words.answerQuestion, toMessage(step.feedback, askedIn, to));
    case 'thank for praise':
      return line(label, words.thankForPraise, toMessage(step.feedback, saidIn, to));
    case 'read the newest':
      return line(label, words.readNewest);
  }
}

function toMessage(feedback: Feedback, hintOf: typeof saidIn, to: Audience) {
  const hint = hintOf(feedback, HINT_LENGTH);
  return link(wordsOf(to.language).quoted(hint), permalink(feedback, to.workspaceUrl));
}
