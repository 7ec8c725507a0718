import type { Language, Reading } from '../../core/feedback/feedback.ts';
import type { Token } from '../tokenise.ts';
import { languagesBySentence, type SentenceLanguage } from './languages-by-sentence.ts';
import { majorityLanguage } from './majority-language.ts';

/** What a message is in, and each of its sentences. */
export interface ReadLanguages {
  readonly language: Reading['language'];
  /** In the order of the sentences. */
  readonly bySentence: readonly SentenceLanguage[];
}

/** Reads the language of a message's sentences; what does not decide is in the `usual` one. */
export function readLanguages(
  sentences: readonly (readonly Token[])[],
  usual: Language,
): ReadLanguages {
  const bySentence = languagesBySentence(sentences.map(toWriting), usual);
  return { language: majorityLanguage(bySentence, usual), bySentence };
}

/** The tokens of an emoji's name between colons, as `:thinking_face:` is taken apart. */
const EMOJI_NAME = /: [a-z0-9+'-]{1,30}(?: _ [a-z0-9+'-]{1,30}){0,8} :/gu;
/** `doesn't` and `foto's` tell more than their halves. */
const APOSTROPHE_GAP = /(?<=\p{L}) (?=n?['’]\p{L}|nt(?!\p{L}))/gu;

function toWriting(sentence: readonly Token[]): string {
  const words = sentence.map(({ word }) => word).join(' ');
  return words.replace(EMOJI_NAME, ' ').replace(APOSTROPHE_GAP, '');
}
