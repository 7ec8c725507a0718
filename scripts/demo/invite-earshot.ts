import type { LocalWorkspace } from '../workspace/start-workspace.ts';
import { COMPANY } from './company/company.ts';
import type { Staff } from './set-up-workspace.ts';

/** In each team's channel somebody of the team invites Earshot, as anybody would. */
export function inviteEarshot(
  { control }: Pick<LocalWorkspace, 'control'>,
  { memberIds }: Pick<Staff, 'memberIds'>,
): void {
  for (const { channel, members } of COMPANY.teams) {
    const [inviter = ''] = members;
    control.invite({ channel, by: memberIds.get(inviter) ?? inviter });
  }
}
