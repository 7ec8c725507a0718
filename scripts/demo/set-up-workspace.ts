import type { LocalWorkspace } from '../workspace/start-workspace.ts';
import { COMPANY } from './company/company.ts';

/** The company's people and channels, as the workspace knows them. */
export interface Staff {
  /** Slack member ids, by the name a person goes by. */
  readonly memberIds: ReadonlyMap<string, string>;
  /** Slack channel ids, by name. */
  readonly channelIds: ReadonlyMap<string, string>;
}

/** A channel that Earshot is not in: somewhere to try an invitation. */
const UNHEARD_CHANNEL = 'general';

/** Makes the company's members and channels; Earshot is in none of them yet. */
export function setUpWorkspace({ control }: Pick<LocalWorkspace, 'control'>): Staff {
  const names = COMPANY.teams.flatMap(({ members }) => members);
  const memberIds = new Map(
    names.map((realName) => [
      realName,
      control.createMember({ name: handleOf(realName), realName }).id,
    ]),
  );
  const channels = [...COMPANY.teams.map(({ channel }) => channel), UNHEARD_CHANNEL];
  const channelIds = new Map(channels.map((name) => [name, control.createChannel({ name }).id]));
  return { memberIds, channelIds };
}

/** `Samir el Idrissi` signs in as `samir.el.idrissi`. */
function handleOf(realName: string): string {
  return realName.toLowerCase().replaceAll(' ', '.');
}
