import type { Team } from '../../core/teams/team.ts';
import { localDateOf } from '../../core/time/local-date-of.ts';
import type { LocalDate } from '../../core/time/period.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { whichTeamAnswer } from '../views/which-team-answer.ts';
import type { Answer, Ask, Command } from './command.ts';

/** What a command says about a team on its own date of today. */
type AboutTeam = (
  about: {
    readonly team: Team;
    /** The same in the language of whoever reads what is said. */
    readonly reader: Team;
    readonly on: LocalDate;
    readonly workspaceUrl: string | null;
    /** The channel where it is said. */
    readonly shownIn: string;
  },
  flows: SlackFlows,
) => Promise<Answer>;

/** A command about the team that is named, else the channel's; it asks where that is unclear. */
export function withTeam(name: string, about: AboutTeam): Command['run'] {
  return async (rest: string, ask: Ask, flows: SlackFlows) => {
    const asked = rest === '' ? null : rest;
    const found = await flows.findTeam({ name: asked, channelId: ask.channelId });
    switch (found.kind) {
      case 'found': {
        const on = localDateOf(flows.clock(), found.team.timeZone);
        const workspaceUrl = flows.workspace()?.url ?? null;
        const reader = { ...found.team, language: ask.language };
        const { channelId: shownIn } = ask;
        return about({ team: found.team, reader, on, workspaceUrl, shownIn }, flows);
      }
      case 'unclear': {
        const view = whichTeamAnswer({ ...found, command: name }, ask.language);
        return { view, isShareable: false };
      }
    }
  };
}
