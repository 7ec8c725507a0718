import type { ControlClient } from './control-client.ts';

/** What is needed here of the workspace's overview. */
interface Overview {
  readonly app: { readonly botUserId: string };
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly members: readonly string[];
  }[];
}

/** Whether the app is in a channel, and so hears what is posted there. */
export async function isAppIn(client: ControlClient, channel: string): Promise<boolean> {
  const { app, channels } = (await client.call('overview', {})) as Overview;
  const found = channels.find(({ id, name }) => id === channel || name === channel);
  return found?.members.includes(app.botUserId) ?? false;
}
