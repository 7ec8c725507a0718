/** What Slack gives back when somebody presses, chooses or submits: the names of our own parts. */
export const IDS = {
  ask: 'ask',
  postCompany: 'post_company',
  stopCompany: 'stop_company',
  share: 'share_answer',
  discuss: 'discuss_story',
  whyStory: 'why_story',
  anotherStory: 'another_story',
  unfitStory: 'unfit_story',
  unfit: 'unfit',
  storyOutcome: 'story_outcome',
  outcome: 'outcome',
  tellStory: 'tell_story',
  tellMessage: 'tell_this_story',
  tellAnything: 'tell_a_story',
  ownStory: 'own_story',
  nominate: 'nominate_story',
  thank: 'thank_helpers',
  chooseTeam: 'choose_team',
  stopWatching: 'stop_watching',
  startWatching: 'start_watching',
  newTeam: 'new_team',
  correct: 'correct_reading',
  correction: 'correction',
  undoCorrection: 'undo_correction',
  sayAbout: 'say_about',
  alike: 'more_alike',
  readTheme: 'read_theme',
  addTheme: 'add_theme',
  dismissTheme: 'dismiss_theme',
  takeBackTheme: 'take_back_theme',
  newTouchpoint: 'new_touchpoint',
  takeAlert: 'take_alert',
  letGoAlert: 'let_go_alert',
  askWhy: 'ask_why',
  explainAlert: 'explain_alert',
  explanation: 'explanation',
  doubtAlert: 'doubt_alert',
  takeBackDoubt: 'take_back_doubt',
  takeBadAnswer: 'take_bad_answer',
  followUp: 'follow_up',
  takeCase: 'take_case',
  letGoCase: 'let_go_case',
  endCase: 'end_case',
  caseEnding: 'case_ending',
  reopenCase: 'reopen_case',
  changeMeeting: 'change_meeting',
  meeting: 'meeting',
  putMeetingBack: 'put_meeting_back',
  pauseTeam: 'pause_team',
  resumeTeam: 'resume_team',
  reviveStory: 'revive_story',
  betterTime: 'better_time',
  passReading: 'pass_reading',
  readers: 'story_readers',
  offerReading: 'offer_reading',
  withdrawReading: 'withdraw_reading',
  backAgain: 'back_again',
  stopWeekLine: 'stop_week_line',
} as const;

/** Several questions may stand beside each other: `ask:0`, `ask:1`. */
export const ASK_PATTERN = /^ask(?::\d+)?$/;

/** The answers to what a piece is about stand beside each other: `say_about:0`, `say_about:1`. */
export const ABOUT_PATTERN = /^say_about(?::\d+)?$/;

/** The alerts that somebody may have meant stand beside each other: `ask_why:0`, `ask_why:1`. */
export const WHY_PATTERN = /^ask_why(?::\d+)?$/;

/** The times that a team may meet at stand beside each other: `better_time:0`, `better_time:1`. */
export const BETTER_TIME_PATTERN = /^better_time(?::\d+)?$/;

/** The choice among touchpoints that is none of them. */
export const NO_TOUCHPOINT = 'none';

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

/** The questions of the meeting modal; those that the team modal asks too are called the same. */
export const MEETING_FIELDS = {
  meetingAt: FIELDS.meetingAt,
  meetingDays: FIELDS.meetingDays,
  storyLead: 'story_lead',
  digestAt: 'digest_at',
  timeZone: FIELDS.timeZone,
  country: 'country',
  quietHours: 'quiet_hours',
  messagesADay: 'messages_a_day',
  leaderId: 'leader',
  language: FIELDS.language,
} as const;

/** The questions of the correction modal. */
export const CORRECTION_FIELDS = {
  about: 'about',
  feeling: 'feeling',
  kinds: 'kinds',
} as const;

/** The questions of the modal that makes a touchpoint of a theme. */
export const TOUCHPOINT_FIELDS = {
  name: 'touchpoint_name',
  journey: 'journey',
  keywords: 'keywords',
  examples: 'examples',
} as const;

/** The questions of the modal that explains an alert. */
export const EXPLANATION_FIELDS = {
  text: 'explanation_text',
  noticedOn: 'noticed_on',
  changed: 'survey_changed',
} as const;

/** The questions of the modal that ends a case. */
export const CASE_FIELDS = {
  ending: 'case_state',
  text: 'case_text',
  helpers: 'case_helpers',
} as const;

/** The questions of the modal that says why a story is not suitable. */
export const UNFIT_FIELDS = {
  reason: 'unfit_reason',
  text: 'unfit_text',
} as const;

/** The questions of the modal that asks what came out of a discussion. */
export const OUTCOME_FIELDS = {
  text: 'outcome_text',
  keepAs: 'outcome_keep_as',
} as const;

/** The questions of the modal in which a colleague tells a story. */
export const OWN_STORY_FIELDS = {
  text: 'own_story_text',
  about: 'own_story_about',
  feeling: 'own_story_feeling',
  helpers: 'own_story_helpers',
  team: 'own_story_team',
  when: 'own_story_when',
} as const;
