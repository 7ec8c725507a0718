import type { Reading, Sentiment } from '../feedback/feedback.ts';
import { isKind, isSentiment } from '../feedback/labels.ts';
import type { Change } from './change.ts';

/** A person's word is sure. */
const SURE = 1;

/** How strongly somebody feels who was said to feel so: clearly, and not at the end of the scale. */
const SCORES = {
  negative: -0.6,
  neutral: 0,
  positive: 0.6,
  mixed: 0,
} as const satisfies Record<Sentiment, number>;

/** The part of a reading that corrections can reach. */
export type Correctable = Pick<
  Reading,
  'touchpointId' | 'touchpointConfidence' | 'sentiment' | 'kinds'
>;

/** The part of a reading that is different, or sure, after these changes. */
export function correctedReading(changes: readonly Change[]): Partial<Correctable> {
  return Object.assign({}, ...changes.map(readingOf));
}

function readingOf({ aspect, is }: Change): Partial<Correctable> {
  switch (aspect) {
    case 'touchpoint': {
      const touchpointId = is[0] ?? null;
      return { touchpointId, touchpointConfidence: touchpointId === null ? 0 : SURE };
    }
    case 'sentiment': {
      const label = is.find(isSentiment);
      if (label === undefined) return {};
      return { sentiment: { label, score: SCORES[label], confidence: SURE } };
    }
    case 'kind':
      return { kinds: is.filter(isKind).map((label) => ({ label, confidence: SURE })) };
  }
}
