import type { Team } from '../../../src/core/teams/team.ts';

/** A team in Amsterdam that meets on weekdays at 09:45, but for what is said otherwise. */
export function aTeam(but: Partial<Team> = {}): Team {
  return {
    id: 'team-1',
    name: 'Checkout',
    channelId: 'C0CHECKOUT',
    language: 'en',
    timeZone: 'Europe/Amsterdam',
    digestAt: '09:00',
    meetingAt: '09:45',
    meetingDays: [1, 2, 3, 4, 5],
    storyLeadMinutes: 15,
    country: null,
    quietHours: null,
    pausedUntil: null,
    messagesADay: 4,
    leaderId: null,
    createdAt: new Date('2000-01-01T00:00:00Z'),
    ...but,
  };
}
