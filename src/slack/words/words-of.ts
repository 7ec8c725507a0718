import type { Language } from '../../core/feedback/feedback.ts';
import { en, type Words } from './en.ts';
import { nl } from './nl.ts';

const WORDS = { en, nl } satisfies Record<Language, Words>;

export function wordsOf(language: Language): Words {
  return WORDS[language];
}
