import { chooseStory } from '../../../src/core/stories/choose-story.ts';
import type { ToldStory } from '../../../src/core/stories/story-facts.ts';
import { redact } from '../../../src/reading/redaction/redact.ts';
import type { Chooser } from './chooser.ts';

/** Earshot's own rule, as the app runs it. */
export function createEarshotChooser(): Chooser {
  const told: ToldStory[] = [];
  return function choose({ on, said }) {
    const chosen = chooseStory({
      ...{ team: { timeZone: 'UTC' }, on, told, quoted: [] },
      said: said.map(({ feedback }) => feedback),
      ...{ journeys: [], redact },
    });
    if (chosen.kind === 'none') return null;
    const piece = said.find(({ feedback }) => feedback.id === chosen.piece.id);
    if (piece === undefined) return null;
    told.unshift({ on, feedback: piece.feedback });
    return { piece, text: chosen.extract };
  };
}
