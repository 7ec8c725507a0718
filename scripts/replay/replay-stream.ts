import { setTimeout as pause } from 'node:timers/promises';
import type { ControlClient } from './control-client.ts';
import { parseReplayLine, type ReplayPost } from './parse-replay-line.ts';

/** How a replay went. */
export interface Replayed {
  readonly posted: number;
  /** Lines that could not be posted, by number from 1. */
  readonly faults: readonly { readonly line: number; readonly fault: string }[];
}

/** A message without a source is said by a tool of this name. */
const UNNAMED_SOURCE = 'Replay';

/** Posts a stream's messages one after the other, dated as they say. */
export async function replayStream(
  lines: AsyncIterable<string>,
  to: {
    readonly client: ControlClient;
    readonly channel: string;
    /** Messages a second, at most. */
    readonly rate: number;
    readonly onPosted: (line: number) => void;
  },
): Promise<Replayed> {
  const faults: { line: number; fault: string }[] = [];
  const startedAt = performance.now();
  let posted = 0;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const parsed = parseReplayLine(text);
    if ('fault' in parsed) {
      faults.push({ line, fault: parsed.fault });
      continue;
    }
    const dueAt = startedAt + (1_000 * posted) / to.rate;
    await pause(Math.max(0, dueAt - performance.now()));
    await to.client.call('say', saying(parsed.post, to.channel));
    posted += 1;
    to.onPosted(line);
  }
  return { posted, faults };
}

/** Below the text stand stars and segment, as survey tools write them. */
function saying({ at, text, stars, source, segment }: ReplayPost, channel: string): object {
  const rated = stars === null ? [] : ['★'.repeat(stars) + '☆'.repeat(5 - stars)];
  const from = segment === null ? [] : [`Segment: ${segment}`];
  return {
    channel,
    at: at.toISOString(),
    as: { bot: source ?? UNNAMED_SOURCE },
    text: escaped([text, ...rated, ...from].join('\n')),
  };
}

/** A bot's text is Slack's markup. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
