import type { Wait } from '../../ports/world.ts';
import type { Fields } from '../fields.ts';

/** Brings what a listener answers to a view submission into its acknowledgement. */
export interface Answers {
  /** What `give` says about this envelope, or `tooLate` when it does not come in time. */
  expect(envelopeId: string, tooLate: Fields): Promise<Fields | null>;
  /** False when nobody waits for the answer (any longer). */
  give(envelopeId: string, answer: Fields | null): boolean;
}

/** Slack shows an error after three seconds. */
const PATIENCE_MS = 2_500;

export function createAnswers(wait: Wait): Answers {
  const waiting = new Map<string, (answer: Fields | null) => void>();

  return {
    expect: (envelopeId, tooLate) =>
      new Promise((resolve) => {
        const patience = new AbortController();
        const finish = (answer: Fields | null) => {
          waiting.delete(envelopeId);
          patience.abort();
          resolve(answer);
        };
        waiting.set(envelopeId, finish);
        void wait(PATIENCE_MS, patience.signal).then(() => finish(tooLate));
      }),
    give(envelopeId, answer) {
      const finish = waiting.get(envelopeId);
      finish?.(answer);
      return finish !== undefined;
    },
  };
}
