import type { Language } from '../../core/feedback/feedback.ts';
import type { Asker } from '../../flows/know-asker.ts';
import type { ChartedView } from '../kit/chart.ts';
import type { View } from '../kit/message.ts';
import type { SlackFlows } from '../slack-flows.ts';
import type { Words } from '../words/en.ts';

/** What somebody asked, wherever they did. */
export interface Ask extends Asker {
  /** The words after `/cx` or the mention, as typed. */
  readonly text: string;
  readonly channelId: string;
  /** The member who asks. */
  readonly userId: string;
  /** The message that the thread began with; left out where somebody asks in none. */
  readonly threadTs?: string | null;
}

/** An answer, and whether it is worth showing to the whole channel. */
export interface Answer {
  readonly view: View;
  /** The same with a chart; left out where there is none. */
  readonly charted?: ChartedView | null;
  readonly isShareable: boolean;
}

/** One row of the table of commands. */
export interface Command {
  readonly name: string;
  /** What it is called in Dutch; both are always understood. */
  readonly dutchName: string;
  /** Other words for it that are understood; left out where there are none. */
  readonly synonyms?: readonly string[];
  /** What one can type, as the list shows it in each language. */
  readonly usage: Readonly<Record<Language, string>>;
  readonly summary: (words: Words) => string;
  /** Answers what stands after the command's name. */
  readonly run: (rest: string, ask: Ask, flows: SlackFlows) => Promise<Answer>;
}
