import { wordsIn } from '../../text/words-in.ts';

const CUES: readonly RegExp[] = [
  // A number or a time that can be pictured.
  /\d|\b(?:two|three|four|five|twice|hours?|minutes?|days?|weeks?|yesterday|today|morning|twee|drie|vier|vijf|uur|uren|minuten|dagen|weken|gisteren|vandaag|ochtend)\b/iu,
  // Somebody it happened to.
  /\b(?:I|I['’]\p{L}+|my|we|our|ik|mijn|wij|onze|ons)\b/iu,
  // A turn.
  /\b(?:but|until|instead|suddenly|still|finally|turned out|maar|totdat|toch|ineens|plotseling|uiteindelijk|bleek)\b/iu,
  // Somebody's words.
  /["“”«»„]|\b(?:said|told|asked|zei|vertelde|vroeg)\b/iu,
  // Something seen, heard, felt or done by hand.
  /\b(?:saw|heard|felt|looked|laughed|cried|waited|stood|smiled|froze|hung|screamed|zag|hoorde|voelde|keek|lachte|huilde|wachtte|stond|glimlachte|hing|schrok)\b/iu,
];

/** Worn phrases that could be about anything. */
const CLICHES =
  /\b(?:highly recommend|customer service is|great service|very (?:happy|satisfied|good)|zeer tevreden|echt een aanrader|prima service|top service|goede service)\b/iu;

/**
 * How well a text lets one see it happen, 0 to 1: the share of five cues it has (a number or time,
 * a person, a turn, speech, the senses), less a fifth for a worn phrase. Concrete words are
 * remembered and satisfy (G. Packard & J. Berger, J. Consumer Research 47 (2021) 787).
 */
export function vividnessOf(text: string): number {
  if (wordsIn(text).length === 0) {
    return 0;
  }
  const cues = CUES.filter((cue) => cue.test(text)).length - (CLICHES.test(text) ? 1 : 0);
  return Math.max(0, cues) / CUES.length;
}
