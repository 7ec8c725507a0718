import { expect, test } from 'vitest';
import { readManifest } from '../../../scripts/demo/read-manifest.ts';

test('asks of the workspace what the manifest asks of Slack', async () => {
  const { scopes, events, commands } = await readManifest();

  expect(scopes).toContain('chat:write');
  expect(events).toContain('message.channels');
  expect(commands.map(({ command }) => command)).toEqual(['/cx']);
});
