import type { ModalView } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import { plain } from '../kit/blocks.ts';
import { LIMITS } from '../kit/limits.ts';
import { wordsOf } from '../words/words-of.ts';
import { apology } from './apology.ts';

/** Takes the place of a form that was not kept, so that nobody believes that it was. */
export function apologyModal(reference: string, language: Language): ModalView {
  const { settings } = wordsOf(language);
  return {
    type: 'modal',
    title: plain(settings.title, LIMITS.modalTitle),
    close: plain(settings.close, LIMITS.modalTitle),
    blocks: [...apology(reference, language).blocks],
  };
}
