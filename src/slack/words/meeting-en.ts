/** What the bot says in English of meetings and pauses; `meeting-nl.ts` says the same in Dutch. */
export const meetingInEnglish = {
  title: (team: string) => `When ${team} hears from me`,
  meets: (it: { days: string; at: string; zone: string }) =>
    `Meets ${it.days} at ${it.at} (${it.zone})`,
  digestAt: (at: string) => `Digest at ${at}`,
  storyAt: (minutes: number) =>
    minutes === 0
      ? 'Story when the meeting begins'
      : `Story ${minutes === 1 ? '1 minute' : `${minutes} minutes`} before the meeting`,
  next: (day: string, at: string) => `next ${day} at ${at}`,
  nextToday: (at: string) => `next today at ${at}`,
  nextNow: 'comes within a minute',
  never: 'none comes within a year',
  last: (told: string) => `last: ${told}`,
  passed: 'not today any more: its time has passed',
  paused: (day: string) =>
    `Paused up to and including ${day}: no digest and no story. I keep listening, and a very bad answer is still told.`,
  holiday: (name: string) => `Nothing today: ${name}.`,
  noMeeting: 'Nothing today: the team does not meet.',
  holidays: (country: string) => `Nothing on public holidays: ${country}`,
  noHolidays: 'Public holidays are days like any other',
  quiet: (it: { from: string; to: string }) =>
    `Quiet from ${it.from} to ${it.to}: news waits until then, an answer to you never does`,
  noQuiet: 'No quiet hours',
  budget: (it: { messages: number; replies: number }) =>
    `At most ${it.messages} messages a day, and ${it.replies} replies in threads`,
  change: 'Change…',
  open: 'Meeting…',
  pause: 'Pause for a week',
  resume: 'Resume',
  putBack: 'Put it back',
  changed: 'Changed: ',
  unchanged: 'Nothing was changed.',
  was: (it: { what: string; now: string; before: string }) =>
    `${it.what} ${it.now} (was ${it.before})`,
  none: 'none',
  resumed: 'No longer paused.',
  gone: 'That team is gone. /cx team shows the teams there are.',
  pauseUnclear: (words: string) =>
    `I do not understand “${words}”. For example: /cx pause 1 week, /cx pause 3 days, or /cx pause until 3 Jan.`,
  pauseTooFar: 'A pause ends today or later, and within a year.',
  names: {
    meetingAt: 'meeting',
    meetingDays: 'days',
    storyLead: 'minutes from story to meeting',
    digestAt: 'digest',
    timeZone: 'time zone',
    country: 'public holidays',
    quietHours: 'quiet hours',
    messagesADay: 'messages a day',
    language: 'language',
  },
  form: {
    title: 'Meeting',
    save: 'Save',
    close: 'Cancel',
    storyLead: 'How long before the meeting does the story come?',
    minutes: (count: number) => (count === 0 ? 'When it begins' : `${count} minutes`),
    digestAt: 'When does the digest come?',
    country: 'Whose public holidays are days off?',
    countryHint: 'For example Netherlands, or Germany (BY). Empty: none.',
    quietHours: 'Between which times shall I be quiet?',
    quietHint: 'For example 18:30-07:30. Empty: never.',
    messagesADay: 'How many messages a day may I send?',
    messagesHint:
      'The digest and the story always come. What no longer fits waits for the next digest.',
    faults: {
      storyLead: 'Between 0 and 120 minutes.',
      digestAt: 'A time of day, such as 09:00.',
      country: 'I know no public holidays of that. Netherlands, NL and DE-BY are ones I know.',
      messagesADay: 'Between 2 and 20.',
      leaderId: 'A member of this workspace, or nobody.',
      quietHours: 'Two different times of day, such as 18:30-07:30.',
    },
  },
};
