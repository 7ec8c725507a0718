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
  const [asker, teams, wanted, suggested] = await Promise.all([
    flows.knowAsker(null),
    flows.lookAtHome(),
    flows.lookForUnsure(),
    flows.lookForSuggested(),
  ]);
  const commands = linesOf(COMMANDS, asker.language);
  const workspaceUrl = flows.workspace()?.url ?? null;
  const help = { ...wanted, answer };
  const view = homeView({ teams, commands, help, suggested, ...asker, workspaceUrl });
  await client.views.publish({ user_id: userId, view });
}
