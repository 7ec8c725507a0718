import { App, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Workspace } from '../ports/slack.ts';
import type { Log } from '../ports/world.ts';
import { ignoreOwnChanges } from './ignore-own-changes.ts';
import { createSdkLogger } from './sdk-logger.ts';

/** Bolt wants one, but what Slack sends comes to it from the inbox. */
const NO_RECEIVER: Receiver = { init: () => {}, start: async () => {}, stop: async () => {} };

/**
 * Bolt's App, fed by the inbox: it never calls Slack to know who it is, keeps nothing between
 * events, and lets a listener's failure through, so that what it was given is worked again.
 */
export function createBoltApp(world: {
  readonly botToken: string;
  readonly clientOptions: WebClientOptions;
  readonly workspace: () => Workspace | null;
  readonly log: Log;
}): App {
  const { botToken, clientOptions, workspace, log } = world;
  const app = new App({
    receiver: NO_RECEIVER,
    authorize: async () => {
      const known = workspace();
      if (known === null) throw new Error('Slack has not told yet which workspace this is');
      const { id: teamId, botId, botUserId } = known;
      return { botToken, botId, botUserId, teamId };
    },
    clientOptions,
    logger: createSdkLogger(log),
    convoStore: false,
  });
  app.use(ignoreOwnChanges);
  // Bolt's own handler also rejects (measured with 5.1.0), after printing the whole error.
  app.error(async (error) => {
    throw error.original ?? error;
  });
  return app;
}
