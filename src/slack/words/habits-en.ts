import type { Rhythm } from '../../core/habits/rhythm.ts';

const rarer: Readonly<Record<Rhythm, string>> = {
  'every meeting': 'A story before every meeting.',
  'twice a week':
    'Story twice a week and shorter, because three in a row were not looked at. A reaction to it brings it back.',
  weekly:
    'Story once a week and shorter, because three in a row were not looked at. A reaction to it brings it back.',
  asking:
    'Story once a week and shorter, because three in a row were not looked at. A reaction to it brings it back.',
  stopped:
    'No story any more, because three in a row were not looked at. /cx story still shows the one of today.',
};

/** What the bot says in English of the habit of discussing stories; `habits-nl.ts` in Dutch. */
export const habitsInEnglish = {
  streak: (meetings: number) => `discussed ${meetings} meetings in a row`,
  rarer,
  noNext: 'comes no more',
  revive: 'Before every meeting',
  revived: 'The story comes before every meeting again.',
  betterTime: (meetingAt: string) =>
    `Would another time suit you better? Your meeting is at ${meetingAt}, and the story comes before it. Choose when you meet:`,
  otherTime: 'Change…',
  readBy: 'Read by: ',
  someoneElse: 'Someone else',
  nobodyElse: 'Nobody else offered to read aloud, or they are away.',
  readers: 'Reading aloud…',
  readersTitle: (team: string) => `Who reads the story aloud at ${team}`,
  noReaders: 'Nobody has offered to yet, so the story names nobody.',
  takingTurns: 'In turn, and never who is away: ',
  offer: 'I will read aloud',
  withdraw: 'Not me any more',
  away: (day: string) =>
    `You are away up to and including ${day}: nobody waits for you to read a story aloud.`,
  back: 'I am back',
  isBack: 'Welcome back. You may be asked to read a story aloud again, where you offered to.',
  awayUnclear: 'For example: /cx away until 3 Jan, /cx away 3 days, or /cx away 1 week.',
  whichTeam: (teams: string) => `Which team's story? Fill in one of: ${teams}.`,
  noStory: (team: string) => `No customer story for ${team} today.`,
  leader: 'Who leads the team?',
  leaderHint:
    'Gets one line a week, in private: which stories were discussed, and what came of it.',
  leaderChanged: 'who leads the team',
  week: {
    opening: 'Last week',
    discussed: (it: { told: number; discussed: number }) =>
      `discussed ${it.discussed} of ${it.told === 1 ? '1 story' : `${it.told} stories`}`,
    none: 'had no story',
    paused: 'was paused',
    outcomes: (count: number) =>
      count === 1 ? '1 thing came of it' : `${count} things came of it`,
    stop: 'No more of these',
    stopped:
      'I will not send you this any more. Under Change… in /cx meeting you can be named again as who leads the team.',
  },
};
