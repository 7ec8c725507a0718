import { SlackFault } from '../api/slack-fault.ts';
import type { Receipt } from '../events/parcel.ts';
import { toFields } from '../http/fields.ts';
import type { ResponsePlace } from '../state/response-urls.ts';
import { typedText } from '../state/typed-text.ts';
import type { World } from '../state/world.ts';
import { applyResponse } from './apply-response.ts';
import type { Stage } from './interaction.ts';
import { responseUrl } from './response-url.ts';

/** Types a slash command as a member; the acknowledgement may carry the answer. */
export async function sendCommand(
  { world, delivery }: Stage,
  typed: {
    readonly user: string;
    readonly channelId: string;
    readonly command: string;
    readonly text: string;
  },
): Promise<Receipt> {
  const { user, channelId, command } = typed;
  const place = { user, channelId, messageTs: null, threadTs: null };
  const { commands } = world.app;
  if (commands.length > 0 && !commands.some((known) => known.command === command)) {
    show(world, place, { text: `${command} is not a valid command.` });
    return { isAcked: false, reason: 'invalid_command', mayRetry: false };
  }
  const channel = world.channels.get(channelId);
  const receipt = await delivery.ask('slash_commands', {
    token: world.app.verificationToken,
    team_id: world.team.id,
    team_domain: world.team.domain,
    channel_id: channelId,
    channel_name: channel?.kind === 'im' ? 'directmessage' : (channel?.name ?? ''),
    user_id: user,
    user_name: world.members.get(user)?.name ?? user,
    command,
    text: typedText(world, typed.text, { withNames: true }),
    api_app_id: world.app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(world, place),
    trigger_id: world.triggers.issue(user),
  });
  const answer = receipt.isAcked ? toAnswer(receipt.answer) : failure(command, receipt.reason);
  if (answer !== null) show(world, place, answer);
  return receipt;
}

function toAnswer(answer: unknown): object | null {
  if (typeof answer === 'string') return answer === '' ? null : { text: answer };
  return Object.keys(toFields(answer)).length === 0 ? null : toFields(answer);
}

function failure(command: string, reason: string): object {
  const error = reason.endsWith('timeout') ? 'operation_timeout' : 'dispatch_failed';
  return { text: `${command} failed with the error “${error}”` };
}

function show(world: World, place: ResponsePlace, answer: object): void {
  try {
    applyResponse(world, place, toFields(answer));
  } catch (error) {
    if (!(error instanceof SlackFault)) throw error;
    applyResponse(world, place, { text: `The app’s answer was refused: ${error.code}` });
  }
}
