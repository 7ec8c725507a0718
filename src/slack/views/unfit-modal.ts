import type { ModalView } from '@slack/types';
import { LONGEST_LINE } from '../../core/cases/one-line.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { UNFIT_REASONS } from '../../core/stories/aside.ts';
import type { Story } from '../../core/stories/story.ts';
import { input, note, option, plain } from '../kit/blocks.ts';
import { IDS, UNFIT_FIELDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { quote, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';

/** Asks why a story is not suitable; `metadata` is given back with it. */
export function unfitModal(
  { extract }: Story,
  { metadata, language }: { readonly metadata: string; readonly language: Language },
): ModalView {
  const words = wordsOf(language);
  const { unfitForm: form } = words.stories;
  return {
    type: 'modal',
    callback_id: IDS.unfit,
    private_metadata: metadata,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.save, LIMITS.modalTitle),
    close: plain(form.close, LIMITS.modalTitle),
    blocks: [
      rich(quote(words.quoted(extract))),
      input(UNFIT_FIELDS.reason, {
        label: form.reason,
        element: {
          type: 'radio_buttons',
          options: UNFIT_REASONS.map((reason) => option(form.reasons[reason], reason)),
        },
      }),
      input(UNFIT_FIELDS.text, {
        label: form.note,
        isOptional: true,
        element: { type: 'plain_text_input', max_length: LONGEST_LINE },
      }),
      note(form.hint),
    ],
  };
}
