import type { Reading } from '../../core/feedback/feedback.ts';
import { FIRST_KIND, KIND_ORDER } from './feeling-model.ts';
import { KIND_FROM } from './kind-from.ts';
import type { Feeling } from './read-feeling.ts';

type ReadKind = Reading['kinds'][number];

/** Names what a text wants, surest first and never nothing; `other` only stands alone. */
export function chooseKinds({ odds }: Pick<Feeling, 'odds'>): readonly ReadKind[] {
  const all = KIND_ORDER.map((label, at) => {
    const confidence = odds[FIRST_KIND + at] ?? 0;
    return { label, confidence, isNamed: confidence >= (KIND_FROM[at] ?? 0.5) };
  });
  const named = all.filter(({ label, isNamed }) => isNamed && label !== 'other');
  const chosen =
    named.length > 0 ? named : [all.reduce((a, b) => (b.confidence > a.confidence ? b : a))];
  return chosen
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ label, confidence }) => ({ label, confidence: Math.round(confidence * 100) / 100 }));
}
