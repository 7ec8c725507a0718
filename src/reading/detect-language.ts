import type { Language, Reading } from '../core/feedback/feedback.ts';
import { judgeLanguage } from './language/judge-language.ts';

/** What is believed and not read is never claimed more firmly. */
const MOST_SURE_OF_USUAL = 0.6;
const LESS_SURE_OF_USUAL = 0.4;

/**
 * Tells Dutch and English apart, and both from anything else (`und`).
 *
 * A text whose words do not decide takes `usual`, the channel's language, with a confidence of at
 * most 0.6, because that is what is believed of it; a text in another language stays `und`, and
 * one without words is `und` with a confidence of 0.
 */
export function detectLanguage(text: string, usual: Language): Reading['language'] {
  const { verdict, confidence, nearest } = judgeLanguage(text);
  if (verdict === 'nothing' || verdict === 'foreign') return { label: 'und', confidence };
  if (verdict !== 'unsure') return { label: verdict, confidence };
  return {
    label: usual,
    confidence: nearest === usual ? MOST_SURE_OF_USUAL : LESS_SURE_OF_USUAL,
  };
}
