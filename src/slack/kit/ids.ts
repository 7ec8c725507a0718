/** What Slack gives back when somebody presses, chooses or submits: the names of our own parts. */
export const IDS = {
  ask: 'ask',
  share: 'share_answer',
  discuss: 'discuss_story',
  chooseTeam: 'choose_team',
  stopWatching: 'stop_watching',
  startWatching: 'start_watching',
  newTeam: 'new_team',
} as const;

/** Several questions may stand beside each other: `ask:0`, `ask:1`. */
export const ASK_PATTERN = /^ask(?::\d+)?$/;

/** The choice in a list of teams that is not one of them. */
export const NEW_TEAM = 'new';

/** The questions of the team modal. */
export const FIELDS = {
  name: 'name',
  meetingAt: 'meeting_at',
  meetingDays: 'meeting_days',
  timeZone: 'time_zone',
  language: 'language',
} as const;
