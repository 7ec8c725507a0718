import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { WorkspaceOptions } from '../workspace/start-workspace.ts';

const MANIFEST = resolve(import.meta.dirname, '../../manifest.yml');

const Manifest = z.object({
  features: z.object({
    shortcuts: z.array(
      z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() }),
    ),
    slash_commands: z.array(
      z.object({ command: z.string(), description: z.string(), usage_hint: z.string() }),
    ),
  }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
  settings: z.object({
    event_subscriptions: z.object({ bot_events: z.array(z.string()) }),
  }),
});

/** What the app's manifest asks of Slack, so that the workspace grants no more than Slack would. */
export async function readManifest(): Promise<
  Required<Pick<WorkspaceOptions, 'scopes' | 'events' | 'commands' | 'shortcuts'>>
> {
  const { features, oauth_config, settings } = Manifest.parse(
    parse(await readFile(MANIFEST, 'utf8')),
  );
  return {
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions.bot_events,
    shortcuts: features.shortcuts.map(({ name, type: kind, callback_id: callbackId }) => ({
      ...{ name, kind, callbackId },
    })),
    commands: features.slash_commands.map(({ command, description, usage_hint: hint }) => ({
      command,
      description,
      hint,
    })),
  };
}
