import type { Sentiment } from '../feedback/feedback.ts';

/** Which way a story goes. */
export type Tone = 'pain' | 'praise';

/**
 * The tone of a piece of feedback; null where it tells no feeling. Mixed is pain: whoever is of two
 * minds has something to be unhappy about, and it is heard as such before a meeting.
 */
export function toneOf({ label }: { readonly label: Sentiment }): Tone | null {
  switch (label) {
    case 'negative':
    case 'mixed':
      return 'pain';
    case 'positive':
      return 'praise';
    case 'neutral':
      return null;
  }
}
