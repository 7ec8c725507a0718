import type { Language } from '../../core/feedback/feedback.ts';

/** What a language is called in another, or in itself. */
export function languageText(named: Language, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(named) ?? named;
}
