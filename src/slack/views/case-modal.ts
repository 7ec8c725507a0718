import type { ModalView } from '@slack/types';
import type { CaseLook } from '../../core/cases/case-look.ts';
import { LONGEST_LINE } from '../../core/cases/one-line.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { input, option, plain } from '../kit/blocks.ts';
import { CASE_FIELDS, IDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { quote, rich } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { caseCard } from './case-card.ts';
import { plainModal } from './plain-modal.ts';
import { saidIn } from './said-in.ts';

/** Enough of what was said to know which it is. */
const QUOTE_LENGTH = 300;

/** Whoever is thanked should have done something for it. */
export const MOST_HELPERS = 10;

/** A form that became what it brought about; what can be undone is undone there. */
export function caseEnded(
  outcome: Parameters<typeof caseCard>[0],
  to: Omit<Parameters<typeof caseCard>[1], 'place'> & { readonly metadata: string },
): ModalView {
  const { title } = wordsOf(to.language).cases.form;
  const card = caseCard(outcome, { ...to, place: 'form' });
  return plainModal(card, { place: to.metadata, language: to.language, title });
}

/** Asks what came of a case and who helped; `metadata` is given back with it. */
export function caseModal(
  { feedback }: CaseLook,
  to: { readonly metadata: string; readonly language: Language },
): ModalView {
  const words = wordsOf(to.language);
  const { form } = words.cases;
  const { done, dropped, note } = form.endings;
  const isDone = option(done, 'done');
  return {
    type: 'modal',
    callback_id: IDS.caseEnding,
    private_metadata: to.metadata,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.save, LIMITS.modalTitle),
    close: plain(form.close, LIMITS.modalTitle),
    blocks: [
      rich(quote(words.quoted(saidIn(feedback, QUOTE_LENGTH)))),
      input(CASE_FIELDS.ending, {
        label: form.ending,
        element: {
          type: 'radio_buttons',
          options: [isDone, option(dropped, 'dropped'), option(note, 'note')],
          initial_option: isDone,
        },
      }),
      input(CASE_FIELDS.text, {
        label: form.text,
        hint: form.textHint,
        isOptional: true,
        element: { type: 'plain_text_input', max_length: LONGEST_LINE },
      }),
      input(CASE_FIELDS.helpers, {
        label: form.helpers,
        hint: form.helpersHint,
        isOptional: true,
        element: { type: 'multi_users_select', max_selected_items: MOST_HELPERS },
      }),
    ],
  };
}
