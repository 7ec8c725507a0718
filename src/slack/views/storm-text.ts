import type { Storm } from '../../core/digest/digest.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { wordsOf } from '../words/words-of.ts';
import { weekdayOf } from './days.ts';
import { count, percent } from './numbers.ts';

/** A storm in one line: `90 pieces of feedback on Thursday, usually 23; 74 % unhappy, usually 58 %`. */
export function stormText(storm: Storm, language: Language): string {
  const { digest: words, pieces } = wordsOf(language);
  const { negative } = storm;
  const said = words.storm({
    pieces: pieces(count(storm.count, language)),
    day: weekdayOf(storm.on, language),
    usual: count(storm.usual, language),
  });
  if (negative === null) return said;
  const share = percent(negative.share, language);
  return `${said}; ${words.unhappy(share, percent(negative.usual, language))}`;
}
