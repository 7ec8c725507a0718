import type { Stores } from '../../src/store/store.ts';
import { COMPANY } from './company/company.ts';

/** Gives the company its teams and journeys, before the first word is heard. */
export async function seedCompany(
  stores: Pick<Stores, 'teams' | 'journeys'>,
  world: {
    /** Slack ids of the company's channels, by name. */
    readonly channelIds: ReadonlyMap<string, string>;
    readonly now: Date;
  },
): Promise<void> {
  const teamIds = new Map<string, string>();
  for (const { team, channel } of COMPANY.teams) {
    const channelId = world.channelIds.get(channel);
    if (channelId === undefined) throw new Error(`There is no channel #${channel}`);
    const { id } = await stores.teams.add({ ...team, channelId, createdAt: world.now });
    teamIds.set(team.name, id);
  }
  for (const name of journeyNames()) {
    await stores.journeys.add({ name, touchpoints: touchpointsOf(name, teamIds) });
  }
}

function journeyNames(): readonly string[] {
  const steps = COMPANY.teams.flatMap(({ touchpoints }) => touchpoints);
  return [...new Set(steps.map(({ journey }) => journey))];
}

function touchpointsOf(journey: string, teamIds: ReadonlyMap<string, string>) {
  return COMPANY.teams.flatMap(({ team, touchpoints }) =>
    touchpoints
      .filter((touchpoint) => touchpoint.journey === journey)
      .map(({ journey: _, texts: __, ...touchpoint }) => ({
        ...touchpoint,
        teamId: teamIds.get(team.name) ?? '',
      })),
  );
}
