import type { Language } from '../../core/feedback/feedback.ts';
import type { View } from '../kit/message.ts';
import { wordsOf } from '../words/words-of.ts';
import { simpleAnswer } from './simple-answer.ts';

/** For a failure of ours: what to do, and the reference under which the log has it. */
export function apology(reference: string, language: Language): View {
  const { trouble } = wordsOf(language);
  return simpleAnswer(`${trouble.apology}${trouble.what(reference)}`);
}
