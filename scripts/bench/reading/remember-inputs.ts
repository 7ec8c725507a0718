import type { LearnerInput } from '../../../src/reading/learning/example.ts';
import type { ToInputs } from '../../../src/reading/learning/to-examples.ts';

/** Understands each text once, however often it is learnt from or asked about. */
export function rememberInputs(toInputs: ToInputs): ToInputs {
  const remembered = new Map<string, LearnerInput>();
  return async function fromMemory(texts) {
    const fresh = [...new Set(texts)].filter((text) => !remembered.has(text));
    for (const [at, input] of (await toInputs(fresh)).entries()) {
      remembered.set(fresh[at] ?? '', input);
    }
    return texts.map((text) => {
      const input = remembered.get(text);
      if (input === undefined) throw new Error('A text was not understood.');
      return input;
    });
  };
}
