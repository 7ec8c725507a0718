/** What Slack gives back when somebody presses, chooses or submits: the names of our own parts. */
export const IDS = {
  ask: 'ask',
  share: 'share_answer',
  discuss: 'discuss_story',
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
} as const;

/** Several questions may stand beside each other: `ask:0`, `ask:1`. */
export const ASK_PATTERN = /^ask(?::\d+)?$/;

/** The answers to what a piece is about stand beside each other: `say_about:0`, `say_about:1`. */
export const ABOUT_PATTERN = /^say_about(?::\d+)?$/;

/** The alerts that somebody may have meant stand beside each other: `ask_why:0`, `ask_why:1`. */
export const WHY_PATTERN = /^ask_why(?::\d+)?$/;

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
