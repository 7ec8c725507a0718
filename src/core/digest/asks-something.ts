import type { Feedback } from '../feedback/feedback.ts';

/** Surer than this, and the reader's word is taken for it. */
const SURE = 0.5;

/** Whether a piece of feedback is, most surely of all, a question that waits for an answer. */
export function asksSomething({ kinds }: Pick<Feedback, 'kinds'>): boolean {
  const [surest] = kinds;
  return surest?.label === 'question' && surest.confidence >= SURE;
}
