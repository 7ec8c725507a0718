import type { WebClient } from '@slack/web-api';
import { linesOf } from './commands/help.ts';
import { COMMANDS } from './commands/table.ts';
import type { View } from './kit/message.ts';
import type { SlackFlows } from './slack-flows.ts';
import { homeView } from './views/home-view.ts';

/** Shows App Home as it is now; `answer` says what came of what was pressed there. */
export async function showHome(
  to: { readonly client: WebClient; readonly userId: string; readonly answer: View | null },
  flows: SlackFlows,
): Promise<void> {
  const { client, userId, answer } = to;
  const asker = await flows.knowAsker(null, userId);
  const [teams, wanted, suggested, cases] = await Promise.all([
    flows.lookAtHome(asker.language),
    flows.lookForUnsure(),
    flows.lookForSuggested(),
    // App Home is no channel: what was said in a private one is not shown there.
    flows.lookAtCases({ ownerId: userId }, ''),
  ]);
  const commands = linesOf(COMMANDS, asker.language);
  const workspaceUrl = flows.workspace()?.url ?? null;
  const help = { ...wanted, answer };
  const view = homeView({ teams, commands, help, suggested, cases, ...asker, workspaceUrl });
  await client.views.publish({ user_id: userId, view });
}
