import type { Change } from '../../core/corrections/change.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Touchpoint } from '../../core/journeys/journey.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { undoValue } from '../kit/reading-value.ts';
import { bold, line, member, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { labelText } from './label-text.ts';

interface Corrected {
  readonly feedbackId: string;
  readonly changes: readonly Change[];
  readonly touchpoints: readonly Touchpoint[];
}

/** Thanks for a correction, with what changed and the way back. */
export function correctedView(corrected: Corrected, language: Language): View {
  const { reading } = wordsOf(language);
  const value = undoValue(corrected.feedbackId, corrected.changes);
  const { text, blocks } = changesView(reading.thanks, { ...corrected, read: 'was' }, language);
  return {
    text,
    blocks: [...blocks, actions(button(reading.undo, { id: IDS.undoCorrection, value }))],
  };
}

/** What a piece is read as again. */
export function undoneView(undone: Omit<Corrected, 'feedbackId'>, language: Language): View {
  return changesView(wordsOf(language).reading.undone, { ...undone, read: 'is' }, language);
}

/** Thanks to whoever answers what is answered already, and who was first. */
export function alreadySaid(by: string, language: Language): View {
  const { reading } = wordsOf(language);
  return view(reading.alreadyText, [says(member(by), reading.already)]);
}

function changesView(
  sentence: string,
  {
    changes,
    touchpoints,
    read,
  }: Omit<Corrected, 'feedbackId'> & {
    /** Which side is Earshot's own: no label there is doubt, on a colleague's side a decision. */
    readonly read: 'was' | 'is';
  },
  language: Language,
): View {
  const { reading } = wordsOf(language);
  const to = { touchpoints, language };
  const lines = changes.map((change) => {
    const { aspect } = change;
    const textOf = (side: 'was' | 'is') =>
      side === read && change[side].length === 0
        ? reading.noTouchpoint
        : labelText(aspect, change[side], to);
    const [before, now] = [textOf('was'), textOf('is')];
    const former = now === before ? '' : ` (${reading.was(before)})`;
    return line(bold(`${reading.aspects[aspect]}: `), `${now}${former}`);
  });
  return view(sentence, [says(sentence), rich(...lines)]);
}
