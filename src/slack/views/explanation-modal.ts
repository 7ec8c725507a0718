import type { InputBlock, ModalView } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import { isMetric } from '../../core/dips/alerts/measure.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { input, option, plain } from '../kit/blocks.ts';
import { EXPLANATION_FIELDS, IDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertSentence } from './alert-text.ts';

/** Characters; an explanation that is longer is a report, and belongs where reports are. */
export const LONGEST_EXPLANATION = 500;

/** Asks what an alert comes from and since when people knew; `place` is given back with it. */
export function explanationModal(
  alert: Alert,
  to: { readonly place: string; readonly on: LocalDate; readonly language: Language },
): ModalView {
  const { form } = wordsOf(to.language).dips;
  const { explained } = alert;
  return {
    type: 'modal',
    callback_id: IDS.explanation,
    private_metadata: to.place,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.save, LIMITS.modalTitle),
    close: plain(form.close, LIMITS.modalTitle),
    blocks: [
      says(alertSentence(alert, to)),
      input(EXPLANATION_FIELDS.text, {
        label: form.text,
        hint: form.textHint,
        element: {
          type: 'plain_text_input',
          multiline: true,
          max_length: LONGEST_EXPLANATION,
          ...(explained !== null && {
            initial_value: explained.text.slice(0, LONGEST_EXPLANATION),
          }),
        },
      }),
      input(EXPLANATION_FIELDS.noticedOn, {
        label: form.noticedOn,
        hint: form.noticedHint,
        isOptional: true,
        element: {
          type: 'datepicker',
          ...(explained?.noticedOn != null && { initial_date: explained.noticedOn }),
        },
      }),
      ...(alert.state === 'open' && isMetric(alert.measure) ? [changedInput(to.language)] : []),
    ],
  };
}

/** A survey that asks otherwise measures otherwise: that is no dip, and no alarm was false. */
function changedInput(language: Language): InputBlock {
  const { form } = wordsOf(language).dips;
  return input(EXPLANATION_FIELDS.changed, {
    label: form.changed,
    hint: form.changedHint,
    isOptional: true,
    element: { type: 'checkboxes', options: [option(form.changedYes, EXPLANATION_FIELDS.changed)] },
  });
}
