import type { Language } from '../../core/feedback/feedback.ts';

/** What a country is called in a language, with the part of it that is meant: `Germany (BY)`. */
export function countryText(country: string, language: Language): string {
  const [code = '', part] = country.split('-');
  const name = new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  return part === undefined ? name : `${name} (${part})`;
}
