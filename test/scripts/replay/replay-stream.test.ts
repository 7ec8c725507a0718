import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createControlClient } from '../../../scripts/replay/control-client.ts';
import { countLines } from '../../../scripts/replay/count-lines.ts';
import { isAppIn } from '../../../scripts/replay/is-app-in.ts';
import { replayStream } from '../../../scripts/replay/replay-stream.ts';
import { type LocalWorkspace, startWorkspace } from '../../../scripts/workspace/start-workspace.ts';

const LINES = [
  '{"at":"2026-11-20T08:00:00Z","text":"Fast & friendly <3","stars":4,"source":"reviews","segment":"B&B"}',
  'not json',
  '',
  '{"at":"2026-11-19T08:00:00Z","text":"The bag came without a strap."}',
];

describe('replayStream', () => {
  let workspace: LocalWorkspace;

  beforeAll(async () => {
    workspace = await startWorkspace();
    workspace.control.createChannel({ name: 'reviews' });
  });

  afterAll(() => workspace.stop());

  test('posts each message at its own time, stars and segment below, and names the lines it cannot', async () => {
    const replayed = await replayStream(asStream(LINES), {
      client: createControlClient(workspace.url),
      channel: 'reviews',
      rate: 1_000,
      onPosted: () => undefined,
    });

    const posted = workspace.control.messages({ channel: 'reviews' });
    expect(replayed).toEqual({ posted: 2, faults: [{ line: 2, fault: 'is not JSON' }] });
    expect(posted.map(({ text }) => text)).toEqual([
      'The bag came without a strap.',
      'Fast &amp; friendly &lt;3\n★★★★☆\nSegment: B&amp;B',
    ]);
    expect(posted.map(({ ts }) => Math.floor(Number(ts)))).toEqual([
      Date.parse('2026-11-19T08:00:00Z') / 1000,
      Date.parse('2026-11-20T08:00:00Z') / 1000,
    ]);
    expect(posted.map(({ username }) => username)).toEqual(['Replay', 'reviews']);
  });

  test('says which channels there are when the one asked for is not', async () => {
    const client = createControlClient(workspace.url);

    await expect(client.call('messages', { channel: 'reveiws' })).rejects.toThrow('#reviews');
  });

  test('knows whether the app hears the channel', async () => {
    const client = createControlClient(workspace.url);
    workspace.control.createMember({ name: 'anna' });
    workspace.control.createChannel({ name: 'heard' });
    workspace.control.invite({ channel: 'heard', by: 'anna' });

    expect(await isAppIn(client, 'heard')).toBe(true);
    expect(await isAppIn(client, 'reviews')).toBe(false);
  });

  test('names the file that is not there', async () => {
    await expect(countLines('/nowhere/stream.jsonl')).rejects.toThrow(
      /^There is no file \/nowhere\/stream\.jsonl$/,
    );
  });

  test('says how to start a workspace when none answers', async () => {
    const client = createControlClient('http://127.0.0.1:9');

    await expect(client.call('overview', {})).rejects.toThrow('npm run demo');
  });
});

async function* asStream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
