import type { Kind, Reading } from '../core/feedback/feedback.ts';
import { KIND_CUES } from './lexicons/kind-cues.ts';

type ReadKind = Reading['kinds'][number];

/** A negative feeling this strong is a complaint, and the same of a positive one is praise. */
const FELT = 0.2;
/** Cues of a kind beyond the first say less and less. */
const SURER = 0.4;
const LEAST_CONFIDENCE = 0.35;

/** Reads what a text wants, surest first: cues for what it asks or reports, feeling for the rest. */
export function readKinds(text: string, sentiment: Reading['sentiment']): readonly ReadKind[] {
  const confidences = new Map<Kind, number>();
  for (const { kind, pattern, weight } of KIND_CUES) {
    const hits = text.match(pattern)?.length ?? 0;
    if (hits > 0) raise(confidences, kind, 1 - (1 - weight) * SURER ** (hits - 1));
  }
  raiseByFeeling(confidences, sentiment);
  const kinds = [...confidences]
    .map(([label, confidence]) => ({ label, confidence: Math.round(confidence * 100) / 100 }))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => b.confidence - a.confidence);
  return kinds.length > 0 ? kinds : [{ label: 'other', confidence: 0.5 }];
}

function raiseByFeeling(confidences: Map<Kind, number>, sentiment: Reading['sentiment']): void {
  const { label, score, confidence } = sentiment;
  const isReport = confidences.has('bug') || confidences.has('churn risk');
  if (label === 'mixed') {
    raise(confidences, 'praise', 0.5);
    raise(confidences, 'complaint', 0.5);
  } else if (label === 'positive' && score >= FELT && !isReport) {
    raise(confidences, 'praise', confidence * (confidences.has('question') ? 0.6 : 0.9));
  } else if (label === 'negative' && score <= -FELT) {
    raise(confidences, 'complaint', confidence * (isReport ? 0.8 : 0.9));
  }
}

function raise(confidences: Map<Kind, number>, kind: Kind, confidence: number): void {
  confidences.set(kind, Math.max(confidences.get(kind) ?? 0, Math.min(0.95, confidence)));
}
