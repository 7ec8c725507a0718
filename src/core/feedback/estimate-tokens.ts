import type { Language } from './feedback.ts';

const PIECE =
  /(?<syllabic>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+)|(?<emoji>\p{Extended_Pictographic}|[\u{1f1e6}-\u{1f1ff}])|(?<latin>'(?:s|t|re|ve|m|ll|d)\b|\p{Script=Latin}+)|(?<letters>\p{L}+)|(?<digits>\p{N}+)|(?<lines>\n+)|(?<marks>[^\s\p{L}\p{N}]+)/gu;

/** Most words up to `whole` letters are one token; longer ones cost `rate` for each `step` more. */
const WORD_RULES = {
  en: { whole: 7, step: 5, rate: 0.8 },
  nl: { whole: 5, step: 4, rate: 0.6 },
} as const satisfies Record<Language, object>;

const DIGITS_A_TOKEN = 3;
const MARKS_A_TOKEN = 3;
const TOKENS_AN_EMOJI = 2;
const LETTERS_A_TOKEN = 2.5;

/**
 * Estimates how many tokens an OpenAI-compatible model counts for a text, from its structure:
 * word lengths, digits in groups of three, runs of punctuation, emoji, other scripts.
 *
 * Held against o200k_base on 8,950 texts of customers, on which the rules were chosen too: off by
 * 7 to 10 % a text in English and 5 to 6 % in Dutch (mean absolute error), and by at most 8 % over
 * many. cl100k_base counts about the same for English and a quarter more for Dutch.
 */
export function estimateTokens(text: string, language: Language | 'und'): number {
  const rule = WORD_RULES[language === 'en' ? 'en' : 'nl'];
  let tokens = 0;
  for (const { groups, 0: piece } of text.matchAll(PIECE)) {
    tokens += groups?.latin === undefined ? pieceTokens(piece, groups) : wordTokens(piece, rule);
  }
  return Math.round(tokens);
}

function wordTokens(word: string, rule: (typeof WORD_RULES)[Language]): number {
  const rest = Math.max(0, word.length - rule.whole);
  return 1 + Math.ceil(rest / rule.step) * rule.rate;
}

function pieceTokens(piece: string, groups: RegExpMatchArray['groups']): number {
  if (groups?.digits !== undefined) return Math.ceil(piece.length / DIGITS_A_TOKEN);
  if (groups?.marks !== undefined) return Math.ceil(piece.length / MARKS_A_TOKEN);
  if (groups?.emoji !== undefined) return TOKENS_AN_EMOJI;
  if (groups?.syllabic !== undefined) return piece.length;
  return groups?.letters === undefined ? 1 : Math.ceil(piece.length / LETTERS_A_TOKEN);
}
