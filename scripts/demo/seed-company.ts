import { USUAL_MEETING } from '../../src/core/teams/usual-meeting.ts';
import type { Stores } from '../../src/store/store.ts';
import { COMPANY } from './company/company.ts';

/** Somebody may look at the demo at night, or on a holiday. */
const AT_ANY_TIME = {
  ...USUAL_MEETING,
  ...{ country: null, leaderId: null, quietHours: null, pausedUntil: null },
};

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
    const place = { channelId, createdAt: world.now };
    const { id } = await stores.teams.add({ ...team, ...AT_ANY_TIME, ...place });
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
