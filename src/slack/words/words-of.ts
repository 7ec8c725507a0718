import type { Language } from '../../core/feedback/feedback.ts';
import { en, type Words } from './en.ts';
import { nl } from './nl.ts';

const WORDS = { en, nl } satisfies Record<Language, Words>;

/** For what people type, which is understood in every language. */
export const ALL_WORDS: readonly Words[] = Object.values(WORDS);

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
