import type { KnownBlock } from '@slack/types';
import type { Question } from '../../core/corrections/question.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS, NO_TOUCHPOINT } from '../kit/ids.ts';
import { readingValue } from '../kit/reading-value.ts';
import { bold, line, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import type { Audience } from './audience.ts';
import { quoted } from './quoted.ts';

/** What a piece is about, as a question that one press answers. */
export function questionBlocks(question: Question, to: Audience): readonly KnownBlock[] {
  const { reading } = wordsOf(to.language);
  const { feedback, choices, isToConfirm } = question;
  const [likeliest] = choices;
  const asked =
    isToConfirm && likeliest !== undefined ? reading.isItAbout(likeliest.name) : reading.whatAbout;
  const answers = [...choices, { name: reading.none, id: NO_TOUCHPOINT }];
  const another = { id: IDS.correct, value: readingValue(feedback.id) };
  return [
    rich(line(bold(reading.helpMe), asked), quoted(feedback, to)),
    actions(
      ...answers.map(({ name, id }, index) =>
        button(name, {
          id: `${IDS.sayAbout}:${index}`,
          value: readingValue(feedback.id, id),
        }),
      ),
      button(reading.another, another),
    ),
  ];
}
