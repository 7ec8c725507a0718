import { createReadStream } from 'node:fs';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createProgressLine } from './demo/progress-line.ts';
import { createControlClient } from './replay/control-client.ts';
import { countLines } from './replay/count-lines.ts';
import { isAppIn } from './replay/is-app-in.ts';
import { type Replayed, replayStream } from './replay/replay-stream.ts';

const USAGE = `npm run replay -- FILE --channel NAME [--workspace URL] [--rate N]

  FILE         JSON lines: {"at": "2026-11-20T09:00:00Z", "text": "...", "stars": 4, "source": "...",
                "segment": "..."}
  --channel    a channel of the local workspace that Earshot watches
  --workspace  where the workspace is (default: http://127.0.0.1:4100)
  --rate       messages a second, at most (default: 50)`;

const FAULTS_SHOWN = 20;

await main();

async function main(): Promise<void> {
  const asked = readArgs();
  if ('mistake' in asked) return fail(`${asked.mistake}\n\n${USAGE}`);
  try {
    const { file, channel, workspace, rate } = asked;
    const total = await countLines(file);
    const client = createControlClient(workspace);
    // A channel that is not there is said before anything is posted.
    await client.call('messages', { channel, limit: 1 });
    if (!(await isAppIn(client, channel))) console.error(notHeard(channel));
    const progress = createProgressLine(`Posting in #${channel}`, total);
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    const replayed = await replayStream(lines, { client, channel, rate, onPosted: progress.to });
    progress.end();
    report(replayed);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function notHeard(channel: string): string {
  return `Nobody listens in #${channel} yet. /invite @Earshot there, and what is posted is heard.`;
}

function report({ posted, faults }: Replayed): void {
  console.log(`${posted.toLocaleString('en')} messages posted.`);
  if (faults.length === 0) return;
  for (const { line, fault } of faults.slice(0, FAULTS_SHOWN)) {
    console.error(`  line ${line}: ${fault}`);
  }
  const hidden = faults.length - FAULTS_SHOWN;
  fail(`${faults.length} lines were skipped${hidden > 0 ? `, ${hidden} of them not shown` : ''}.`);
}

function readArgs() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        channel: { type: 'string' },
        workspace: { type: 'string', default: 'http://127.0.0.1:4100' },
        rate: { type: 'string', default: '50' },
      },
    });
    const [file] = positionals;
    const rate = Number(values.rate);
    if (file === undefined) return { mistake: 'Which file?' };
    if (values.channel === undefined) return { mistake: 'Into which channel? Say --channel NAME.' };
    if (!(rate > 0)) return { mistake: `"${values.rate}" is not a number of messages a second.` };
    if (!URL.canParse(values.workspace)) return { mistake: `"${values.workspace}" is not a URL.` };
    const channel = values.channel.replace(/^#/, '');
    return { file, channel, workspace: values.workspace, rate };
  } catch (error) {
    return { mistake: error instanceof Error ? error.message : String(error) };
  }
}

function fail(says: string): void {
  console.error(says);
  process.exitCode = 1;
}
