import type { MeetingSettings } from './meeting-settings.ts';

/** What a team that decided nothing has: time to gather, and evenings without messages. */
export const USUAL_MEETING = {
  storyLeadMinutes: 15,
  messagesADay: 4,
  leaderId: null,
  quietHours: { from: '18:30', to: '07:30' },
} as const satisfies Partial<MeetingSettings>;
