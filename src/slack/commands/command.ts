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
  /** What buttons ask for; what people type for it is among the words of each language. */
  readonly name: keyof Words['commands'];
  /** Answers what stands after the command's name. */
  readonly run: (rest: string, ask: Ask, flows: SlackFlows) => Promise<Answer>;
}
