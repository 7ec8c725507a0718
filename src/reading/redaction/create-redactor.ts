import type { Reader } from '../../ports/reading.ts';
import type { KnownPeople } from './find-personal-data.ts';
import { prepareNames } from './known-names.ts';
import { redact } from './redact.ts';

/** Takes personal data out of texts, and the names it was told last. */
export function createRedactor(): Pick<Reader, 'knowNames' | 'redact'> {
  let known: KnownPeople | undefined;
  let told: readonly string[] = [];

  return {
    async knowNames(names) {
      told = names;
      await prepareNames(names);
      // Another list may have been told while this one was taken apart.
      if (told === names) known = { names };
    },
    redact: (text) => redact(text, known),
  };
}
