import type { ModalView } from '@slack/types';
import { LONGEST_LINE } from '../../core/cases/one-line.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Story } from '../../core/stories/story.ts';
import { input, option, plain } from '../kit/blocks.ts';
import { IDS, OUTCOME_FIELDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { quote, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** Asks what came out of discussing a story; `metadata` is given back with it. */
export function outcomeModal(
  { extract }: Story,
  { metadata, language }: { readonly metadata: string; readonly language: Language },
): ModalView {
  const words = wordsOf(language);
  const { outcomeForm: form } = words.stories;
  const asNote = option(form.note, 'note');
  return {
    type: 'modal',
    callback_id: IDS.outcome,
    private_metadata: metadata,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.save, LIMITS.modalTitle),
    close: plain(form.close, LIMITS.modalTitle),
    blocks: [
      rich(quote(words.quoted(extract))),
      input(OUTCOME_FIELDS.text, {
        label: form.text,
        hint: form.hint,
        element: { type: 'plain_text_input', max_length: LONGEST_LINE },
      }),
      input(OUTCOME_FIELDS.keepAs, {
        label: form.keepAs,
        element: {
          type: 'radio_buttons',
          options: [asNote, option(form.case, 'case')],
          initial_option: asNote,
        },
      }),
    ],
  };
}
