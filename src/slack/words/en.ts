import type { AlertEvent } from '../../core/dips/alerts/alert-event.ts';
import type { AlertKind } from '../../core/dips/alerts/measure.ts';
import type { Dimension } from '../../core/dips/causes/contribution.ts';
import type { Sensitivity } from '../../core/dips/ledger/sensitivity.ts';
import type { SensitivityProposal } from '../../core/dips/ledger/sensitivity-proposal.ts';
import type { Rhythm } from '../../core/habits/rhythm.ts';
import type { UnfitReason } from '../../core/stories/aside.ts';
import type { StoryQuestion } from '../../core/stories/story.ts';
import type { Rejection } from '../../core/stories/story-why.ts';
import type { Spread } from '../../core/stories/worth/create-due.ts';
import type { QuietReason } from '../../core/teams/quiet-reason.ts';

/** What people type for a command, and how the list shows it. */
interface CommandWords {
  readonly name: string;
  /** Other words for it that are understood; left out where there are none. */
  readonly also?: readonly string[];
  /** What one can type after `/cx`. */
  readonly usage: string;
  readonly summary: string;
}

type Naming = (name: string) => string;
type Saying = Readonly<Record<AlertKind, (name: string) => string>>;
type SayingWhen = Readonly<Record<AlertKind, (name: string, days: string) => string>>;
type Formula = (it: {
  evidence: string;
  threshold: string;
  budget: string;
  streams: string;
}) => string;

/** Of more than one only their middle is told. */
function typically(n: string): string {
  return n === '1' ? '' : 'typically ';
}

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

const reasons: Readonly<Record<UnfitReason, string>> = {
  'too personal': 'Too sad or too personal',
  'says who': 'It says who the customer is',
  'not about us': 'It is not about us',
  'old news': 'Old news',
  dull: 'Nothing to talk about in it',
  other: 'Something else',
};

const turns: Readonly<Record<Spread, string>> = {
  touchpoint: 'this step of the customer’s journey',
  journey: 'this customer journey',
  language: 'this language',
  segment: 'this group of customers',
};

const leftOut: Readonly<Record<Rejection, (count: string) => string>> = {
  'another language': (count) => `${count} in a language I do not read`,
  'no feeling': (count) => `${count} that tell no feeling`,
  'told before': (count) => `${count} you have heard before`,
  'shown lately': (count) => `${count} from a customer you heard lately`,
  'not to be shared': (count) => `${count} that are not to be shared`,
  'nothing to read aloud': (count) => `${count} with nothing to read aloud in 20 seconds`,
  'may tell who': (count) => `${count} that might show who said it`,
  'not typical': (count) => `${count} that fewer than five customers say`,
  'third of its tone': (count) =>
    `${count} that would be the third of praise or complaint in a row`,
  unsuitable: (count) => `${count} that somebody found unsuitable`,
};

const questions: Readonly<Record<StoryQuestion, string>> = {
  'what broke': 'what broke here, and who else could be standing in front of it today?',
  'what would have prevented this': 'what would have made this moment unnecessary?',
  'how to keep this': 'what did we do right here, and how do we keep doing it?',
  'what would this make possible': 'what could this customer do if we made it?',
  'what did we not explain': 'what did we leave unsaid, and where would it have helped?',
  'what would make them stay': 'what would make this customer stay?',
  'what does this tell us': 'what does this tell us that no figure does?',
};

const quietReasons: Readonly<Record<QuietReason, string>> = {
  'nothing new': 'nobody had said anything new',
  'no story fits': 'nothing new was whole enough to be read aloud',
  'story is private': 'it was said in a private channel',
  holiday: 'it was a public holiday',
  paused: 'the team was paused',
  'too late': 'it was delayed until it was too late to send it',
  'twice a week': 'it comes twice a week now, because three in a row were not looked at',
  weekly: 'it comes once a week now, because three in a row were not looked at',
  stopped: 'it stopped, because three in a row were not looked at',
  'story is not typical': 'fewer than five customers had said much the same lately',
  'story may tell who': 'what was said might have shown who said it',
  'story is third of its tone':
    'the last two stories were of one kind, praise or complaint, and nothing of the other kind fitted',
};

const commands = {
  today: {
    name: 'today',
    usage: 'today [TEAM]',
    summary: 'the digest as it would be now',
  },
  team: {
    name: 'team',
    usage: 'team [TEAM]',
    summary: 'scores of 30 days, dips, and what people talk about',
  },
  story: {
    name: 'story',
    usage: 'story [TEAM]',
    summary: "today's customer story",
  },
  tell: {
    name: 'tell',
    usage: 'tell',
    summary: 'tell your team a story of your own',
  },
  kudos: {
    name: 'kudos',
    also: ['thanks'],
    usage: 'kudos [TEAM]',
    summary: 'who helped with what ended well, to thank them',
  },
  find: {
    name: 'find',
    usage: 'find WORDS',
    summary: 'what customers said, by their words and by what they mean',
  },
  themes: {
    name: 'themes',
    usage: 'themes [TEAM]',
    summary: 'what people seem to talk about, and whether it is new',
  },
  dips: {
    name: 'dips',
    usage: 'dips [TEAM] | dips ledger | dips calm | dips eager',
    summary:
      'which scores are down and what I keep an eye on; all alerts and what became of them; how readily I speak up',
  },
  why: {
    name: 'why',
    usage: 'why [DIP]',
    summary: 'why I say that a score slipped, what moved with it, and what customers said',
  },
  company: {
    name: 'company',
    usage: 'company',
    summary: 'how all teams stand, and the way to have that posted every workday',
  },
  cases: {
    name: 'cases',
    also: ['case', 'followup', 'followups'],
    usage: 'cases [TEAM] | cases mine',
    summary: 'what is being followed up, by whom, and what nobody has taken up yet',
  },
  status: {
    name: 'status',
    also: ['delivery'],
    usage: 'status [TEAM]',
    summary: 'what I last sent, what comes next, and why something was not sent',
  },
  meeting: {
    name: 'meeting',
    usage: 'meeting [TEAM]',
    summary: 'when the digest and the story come, and the way to change that',
  },
  pause: {
    name: 'pause',
    usage: 'pause [TEAM] [3 days | 1 week | until 3 Jan]',
    summary: 'no digest and no story for a while',
  },
  resume: {
    name: 'resume',
    usage: 'resume [TEAM]',
    summary: 'digest and story again',
  },
  away: {
    name: 'away',
    usage: 'away [3 days | 1 week | until 3 Jan]',
    summary: 'you are away: nobody asks you to read a story aloud',
  },
  watch: {
    name: 'watch',
    usage: 'watch',
    summary: 'what I hear in this channel, and for whom',
  },
  help: {
    name: 'help',
    usage: 'help',
    summary: 'this list',
  },
} satisfies Readonly<Record<string, CommandWords>>;

/** Every word the bot says in English; `nl.ts` says the same in Dutch. */
export const en = {
  locale: 'en-GB',
  // What a story is told to talk about.
  questions,
  // Numbers, days and lists.
  pieces: (count: string) =>
    count === '1' ? '1 piece of feedback' : `${count} pieces of feedback`,
  days: (count: number) => `${count} days`,
  since: (day: string) => `since ${day}`,
  usually: (value: string) => `usually ${value}`,
  listOf: (items: readonly string[]) => new Intl.ListFormat('en-GB').format(items),
  quoted: (words: string) => `“${words}”`,
  tooFew: (n: string) => `too few answers (n ${n})`,
  onScale: (min: number, max: number) => `on ${min}-${max}`,
  between: (low: string, high: string) => `${low} to ${high}`,
  // Lengths of time.
  spans: {
    weeks: (count: number) => (count === 1 ? 'a week' : `${count} weeks`),
    months: (count: number) => `${count} months`,
    years: (count: number) => `${count} years`,
  },
  // How seldom luck does the same.
  luck: {
    about: (span: string, isScore: boolean) =>
      `Luck alone shows this about once in ${span}${isScore ? ' for a score like this' : ''}.`,
    rarely: (span: string, isScore: boolean) =>
      `Luck alone shows this less than once in ${span}${isScore ? ' for a score like this' : ''}.`,
  },
  // A score in few words.
  dip: {
    ofAnswers: (of: string, n: string) => `${of} of ${n}`,
    answers: (n: string) => `n ${n}`,
  },
  // The digest of the day.
  digest: {
    slipped: (team: string, scores: string, _many: boolean) => `${team}: ${scores} slipped`,
    steady: (scores: string, many: boolean) => `${scores} ${many ? 'are' : 'is'} steady`,
    silent: (team: string, source: string) => `${team}: nothing comes from ${source} any more`,
    stillDown: (team: string, score: string, day: string) =>
      `${team}: ${score} has been down since ${day}`,
    busy: (team: string, storm: string) => `${team}: ${storm}`,
    storm: (it: { pieces: string; day: string; usual: string }) =>
      `${it.pieces} on ${it.day}, usually ${it.usual}`,
    unhappy: (share: string, usual: string) => `${share} unhappy, usually ${usual}`,
    rising: (team: string, it: { term: string; count: string; usual: string }) =>
      `${team}: more about “${it.term}” this week, ${it.count} instead of the usual ${it.usual}`,
    noScores: 'No scores in these 7 days.',
    heard: (it: { pieces: string; period: string; negative: string; positive: string }) =>
      `${it.period}: ${it.pieces}, ${it.negative} unhappy and ${it.positive} happy`,
    risingLabel: 'Rising: ',
    fallingLabel: 'Falling: ',
    nextStep: 'Next step: ',
    takeUpDip: (score: string) => `agree today who looks into the fall of ${score}.`,
    readAbout: (term: string, count: string) =>
      `read the ${count} messages about “${term}” together.`,
    answerQuestion: 'a customer is still waiting for an answer to this: ',
    thankForPraise: 'let whoever earned this hear it: ',
    readNewest: 'read the newest messages together, five minutes will do.',
    late: (at: string) => `This comes late: it was due at ${at}.`,
    quiet:
      'Nothing new to tell since the last digest, so none will be posted. This is how things stand:',
    seeScores: 'See the scores',
    read: (term: string) => `Read “${term}”`,
  },
  // The customer story of the day.
  story: {
    title: (seconds: number) => `Today's customer, ${seconds} seconds`,
    journey: 'journey ',
    step: 'step ',
    alike: (count: string, usual: string | null) =>
      `1 of ${count} like this in 30 days${usual === null ? '' : ` (usually ${usual})`}`,
    onlyOne: 'the only one like this in 30 days',
    toTalkAbout: 'To talk about: ',
    original: 'Open the message',
    late: 'This comes late: it was due before your meeting.',
    discuss: 'We discussed it',
    discussedBy: 'Discussed. Noted by ',
    already: ' had already noted that you discussed it.',
    alreadyText: 'It was already noted that you discussed it.',
    gone: 'This story is no longer kept, so there is nothing to note.',
    noneToday: (team: string, why: string) =>
      `No story for ${team} today: ${why}. Tomorrow may bring one.`,
    toldElsewhere: (team: string) =>
      `Today's story for ${team} was said in a private channel, so I tell it only there.`,
  },
  // How a team stands.
  team: {
    title: (team: string) => `${team}, the last 30 days`,
    period: (now: string, before: string) => `${now}, compared with ${before}`,
    was: (value: string) => `was ${value}`,
    noScores: 'No scores in these 60 days.',
    noDips: 'No score is in a dip.',
    heard: (now: string, before: string | null) =>
      before === null ? now : `${now}; ${before} in the 30 days before`,
    topics: 'What people talk about: ',
    before: (count: string) => `before: ${count}`,
    touchpoints: 'Looks after: ',
    momentOfTruth: 'moment of truth',
    unknown: (name: string) => `I don't know a team called “${name}”.`,
    didYouMean: 'Did you mean ',
    which: 'Which team?',
    all: 'These are the teams I know:',
    more: (teams: string) => `I also know ${teams}.`,
    none: 'I do not hear any channel yet. Invite me to one where feedback lands: /invite @Earshot',
  },
  // What customers said.
  find: {
    found: (shown: string, total: string, words: string) =>
      `Showing ${shown} of ${total} for “${words}”`,
    orMore: (total: string) => `${total}+`,
    none: (words: string) => `Nothing found for “${words}”. Try fewer words, or other ones.`,
    noWords: 'What shall I look for? For example: /cx find late delivery',
  },
  // What is heard in a channel.
  watch: {
    hears: 'I hear this channel for ',
    times: (it: { digest: string; meeting: string; days: string; zone: string }) =>
      `Digest at ${it.digest}, customer story just before the meeting at ${it.meeting}, ${it.days} (${it.zone}).`,
    dayRun: (first: string, last: string) => `${first} to ${last}`,
    everyDay: 'every day',
    change: 'Another team…',
    newTeam: 'A new team…',
    stop: 'Stop listening',
    start: 'Start listening',
    deaf: 'I do not hear this channel. If I am not here yet, invite me with /invite @Earshot; otherwise press Start listening.',
    stopped: 'I no longer hear this channel. What I heard is kept.',
    noSuchTeam: 'That team is gone. /cx watch shows the teams there are.',
    noSuchChannel: 'I do not hear that channel yet. Invite me to it first: /invite @Earshot',
  },
  // The first words in a channel.
  invited: {
    thanks: 'Thank you for the invitation. I hear this channel for ',
    question: 'Is it for another team? If not, you need not do anything.',
  },
  // The form of a new team.
  settings: {
    title: 'A new team',
    save: 'Save the team',
    close: 'Cancel',
    name: 'What is the team called?',
    meetingAt: 'When does it meet?',
    meetingHint: 'The story comes 15 minutes before, the digest 45 minutes before.',
    meetingDays: 'On which days?',
    timeZone: 'In which time zone?',
    timeZoneHint: 'For example Europe/Amsterdam',
    language: 'In which language shall I write?',
    faults: {
      name: 'A team needs a name of at most 60 characters.',
      taken: 'There is a team of this name already. Choose it from the list instead.',
      meetingAt: 'A time of day, such as 09:45.',
      meetingDays: 'At least one day.',
      timeZone: 'I do not know this time zone. Europe/Amsterdam is one I know.',
      language: 'Dutch or English.',
      channel: 'I do not hear that channel any more. Invite me again first.',
    },
  },
  // What leads and follows the list of commands.
  help: {
    title: 'What you can ask me',
    elsewhere: 'In a thread, where /cx does not work, mention me instead: @Earshot team Checkout',
    unknown: (word: string) => `I don't know “${word}”.`,
  },
  // What people type for a command, and how the list shows it.
  commands: commands as Readonly<Record<keyof typeof commands, CommandWords>>,
  // What people type after a command, besides names and dates.
  typed: {
    mine: ['mine', 'my', 'me'],
    ledger: ['ledger'],
    calm: ['calm'],
    eager: ['eager'],
  },
  // How I read feedback, and how that is corrected.
  reading: {
    wrong: 'Wrong?',
    wrongAbout: (quoted: string) => `Wrong? ${quoted}`,
    title: 'How I read this',
    save: 'Correct it',
    close: 'Close',
    about: 'What is it about?',
    choose: 'Choose a touchpoint',
    nothingOfOurs: 'None of these',
    elsewhere: 'Otherwise',
    feeling: 'How does the person who said it feel?',
    kinds: 'What kind of feedback is it?',
    aspects: { touchpoint: 'About', sentiment: 'Feeling', kind: 'Kind' },
    sentiments: { negative: 'unhappy', neutral: 'neutral', positive: 'happy', mixed: 'mixed' },
    kindNames: {
      bug: 'something is broken',
      request: 'a wish',
      praise: 'praise',
      complaint: 'a complaint',
      question: 'a question',
      'churn risk': 'about to leave',
      other: 'something else',
    },
    why: 'Why did I read it this way?',
    sureness: {
      sure: (share: string) => `sure (${share})`,
      likely: (share: string) => `fairly sure (${share})`,
      doubt: (share: string) => `in doubt (${share})`,
    },
    notSure: 'not sure enough to say',
    otherwise: (labels: string) => `Otherwise: ${labels}.`,
    likeliest: (labels: string) => `Most likely: ${labels}.`,
    byColleague: 'a colleague said so',
    segment: 'Customer segment',
    bySurvey: (segment: string) => `${segment}, as the survey says.`,
    fromWords: (words: string) => `What decided: ${words}.`,
    fromExample: (quoted: string) => `It is much like ${quoted}, which is in your taxonomy.`,
    fromPleased: (quoted: string) => `Pleased: ${quoted}.`,
    fromDispleased: (quoted: string) => `Displeased: ${quoted}.`,
    fromCorrection: 'It is much like something that a colleague corrected.',
    model: (version: string) => `Read by model ${version}, which learnt from your corrections.`,
    noModel: 'Read with what I knew from the start, and what you have corrected since.',
    nothing: 'nothing of ours',
    noTouchpoint: 'no touchpoint',
    was: (label: string) => `was: ${label}`,
    thanks: 'Thank you. From now on I read it this way, and whatever is much like it:',
    undo: 'Undo',
    undone: 'Undone. I read it as before:',
    unchanged: 'I read it this way already, so nothing was changed.',
    overtaken: 'This has been corrected again since, so I left it as it is.',
    gone: 'This feedback is no longer kept, or not for this place, so there is nothing to correct.',
    touchpointGone: 'That touchpoint is no longer in the list. Choose another one.',
    already: ' had already said what this is about. Thank you all the same.',
    alreadyText: 'Somebody had already said what this is about.',
    helpMe: 'Help me read: ',
    whatAbout: 'I am not sure what this is about. Can you tell?',
    isItAbout: (touchpoint: string) => `I think this is about ${touchpoint}. Is that right?`,
    another: 'Something else…',
    none: 'Nothing of ours',
    helpTitle: 'Help Earshot read',
    helpWhy: 'One click each: I learn from it at once.',
    silent: (teams: string, questions: string) =>
      `I no longer ask anything in the digest of ${teams}: ${questions} questions went unanswered. Answer one here, and I ask again now and then.`,
  },
  // Likeness and themes.
  themes: {
    byMeaning: 'by meaning',
    moreAlike: 'More like this',
    alike: (count: string, usual: string | null) =>
      `${count} said nearly the same in 30 days${usual === null ? '' : `, usually ${usual}`}`,
    manyAlike: (count: string) => `More than ${count} said nearly the same in 90 days`,
    noneAlike: 'Nobody else said nearly the same in 30 days.',
    onlyEarlier: 'Nobody else in 30 days; these are from before that.',
    alikeTo: 'Like this: ',
    alikeNote: 'By meaning, in Dutch and English, as far as it may be read here.',
    gone: 'This feedback is no longer kept, or not for this place.',
    noMeaning: 'There is too little to go by to say what is like this.',
    title: (team: string) => `${team}: what people seem to talk about`,
    seem: (label: string) => `People seem to talk about ${label}`,
    suggestion: 'People seem to talk about ',
    n: (count: string) => `${count} in 28 days`,
    usually: (usual: string) => `${usual} in the 28 days before`,
    rising: 'clearly more than before',
    mostlyAbout: (touchpoint: string) => `mostly at ${touchpoint}`,
    note: 'Found by meaning and named by customers’ own words. Nothing changes until you add one.',
    none: (team: string) =>
      `Nothing stands out for ${team} yet beside its touchpoints. Once five customers say much the same thing within 28 days, it will be here.`,
    homeTitle: 'What people seem to talk about',
    homeNote: (team: string) =>
      `/cx themes ${team} says how much, shows what was said, and makes a touchpoint of it.`,
    read: 'Read some',
    examplesOf: (label: string) => `Some of what people say about ${label}`,
    add: 'Add to our taxonomy',
    dismiss: 'Not a theme',
    dismissed: (label: string) => `Noted: ${label} is no theme. I will not suggest it again.`,
    already: (label: string) => `Somebody had already decided about ${label}.`,
    themeGone: 'This theme is no longer kept, or not for this place.',
    modalTitle: 'A new touchpoint',
    save: 'Add it',
    close: 'Cancel',
    name: 'What is it called?',
    journey: 'In which journey?',
    newJourney: 'There is no journey yet. What is the first one called?',
    keywords: 'Which words do customers use for it?',
    keywordsHint: 'Dutch and English, with commas between them.',
    examples: 'What do customers say of it?',
    examplesHint:
      'In your own words, one on a line; three help a lot. I copy no customer’s words into the taxonomy: they would stay there after they were forgotten.',
    nameFault: 'A name of at most 60 characters.',
    journeyFault: 'A journey of at most 60 characters.',
    keywordFault: (most: number) => `At most ${most} characters each, with commas between them.`,
    exampleFault: (most: number) => `At most ${most} characters on a line.`,
    nameTaken: 'There is a touchpoint of this name already.',
    added: (name: string, journey: string) =>
      `Added: ${name} is a touchpoint of ${journey} from now on. New feedback can be put there.`,
    undo: 'Undo',
    takenBack: (name: string) => `Undone: ${name} is out of the taxonomy again.`,
  },
  // What a digest says of scores, and of weeks and months.
  scoreboard: {
    moved: (it: { move: 'up' | 'down'; was: string; n: string }) =>
      `${it.move} from ${it.was} (n ${it.n}) the week before`,
    movedHeadline: (
      team: string,
      it: { score: string; move: 'up' | 'down'; now: string; was: string },
    ) => `${team}: ${it.score} ${it.now}, ${it.move} from ${it.was} the week before`,
    fresh: (team: string, pieces: string, day: string) => `${team}: ${pieces} since ${day}`,
    unhappy: (count: string) => `${count} unhappy`,
    noneSlipped: 'no score slipped',
    trend: (it: { span: string; low: string; high: string }) =>
      `${it.span}, oldest first, between ${it.low} and ${it.high}`,
    lookedInto: ' looks into it.',
    read: 'Begin with what this customer wrote: ',
    passOn: 'Let whoever worked on it hear this: ',
    asBefore: 'As in the last digest: ',
    moreAbout: (terms: string) => `more about ${terms}`,
    lessAbout: (terms: string) => `less about ${terms}`,
    toFollowUp: (count: string) =>
      count === '1' ? '1 message to follow up' : `${count} messages to follow up`,
    unowned: (count: string) => `${count} that nobody has taken up`,
    withMember: 'taken up by ',
    seeCases: 'Open the list',
    weekOf: (score: string) => `${score} week by week`,
    byTouchpoint: 'Scores by touchpoint, these 7 days',
    touchpoint: 'Touchpoint',
    month: (month: string) => `${month}: `,
    movedInMonth: (it: { move: 'up' | 'down'; was: string; n: string }) =>
      `${it.move} from ${it.was} (n ${it.n}) the month before`,
  },
  // The whole company.
  company: {
    slipped: (score: string, others: string | null) =>
      `${score} slipped${others === null ? '' : `, and ${others} more`}`,
    undelivered: (teams: string) => `No digest arrived at ${teams}`,
    blind: (teams: string) => `Nothing was heard for ${teams} in these 7 days`,
    calm: (pieces: string) => `${pieces} in these 7 days, no score is down`,
    stillDown: (pieces: string, dips: string) =>
      dips === '1'
        ? `${pieces} in these 7 days, 1 score is still down`
        : `${pieces} in these 7 days, ${dips} scores are still down`,
    undeliveredLine: (teams: string) =>
      `The last digest did not arrive at ${teams}. App Home and the log say why.`,
    blindLine: (teams: string) =>
      `Nothing heard in these 7 days for ${teams}: there nobody knows what customers say.`,
    since: (score: string, day: string) => `${score} since ${day}`,
    byTeam: 'Scores by team, these 7 days',
    team: 'Team',
    noScores: 'No team has enough answers for a score in these 7 days.',
    heard: (it: { period: string; pieces: string; negative: string }) =>
      `${it.period}: ${it.pieces}, ${it.negative} unhappy, all teams together`,
    late: 'This comes late: it was due at 09:00.',
    seeDips: 'See all that is down',
    postHere: 'Post it here every workday at 09:00',
    stop: 'Stop posting it here',
    posted: 'From now on this is posted here every workday at 09:00, when there is something new.',
    stopped: 'It is not posted here any more. /cx company still answers.',
    elsewhere: 'It is posted in another channel now; pressing the button moves it here.',
    noTeams:
      'I do not hear any team yet. Invite me to a channel where feedback lands: /invite @Earshot',
  },
  // Dips, spikes and silences.
  dips: {
    everyTeam: 'All teams',
    somebody: 'Somebody',
    versus: (usual: string) => `vs usual ${usual}`,
    days: (count: number, written: string = String(count)) =>
      count === 1 ? '1 day' : `${written} days`,
    slipped: (node: string, score: string) => `${node}: ${score} slipped`,
    rose: (node: string, what: string) => `${node}: more ${what} than usual`,
    silent: (source: string) => `Nothing comes from ${source}`,
    silentSince: (it: { source: string; day: string; usual: string }) =>
      `Nothing has come from ${it.source} since ${it.day}, usually ${it.usual}.`,
    missing: 'That is missing data, not good news: somebody should look whether it still works.',
    unhappy: 'unhappy feedback',
    feedback: 'feedback',
    feedbackAbout: (theme: string) => `feedback about ${theme}`,
    aDay: (count: string) => `${count} a day`,
    pieces: (count: string) => (count === '1' ? '1 piece' : `${count} pieces`),
    sizes: {
      points: (count: string) => (count === '1' ? '1 point' : `${count} points`),
    },
    mostly: 'Mostly ',
    partly: 'Partly ',
    also: 'Also ',
    causes: {
      named: {
        touchpoint: (name) => name,
        segment: (name) => `customers in “${name}”`,
        source: (name) => `answers from “${name}”`,
        theme: (name) => `“${name}”`,
        kind: (name) => `“${name}”`,
      } satisfies Record<Dimension, Naming> as Readonly<Record<Dimension, Naming>>,
      there: (it: { score: string; level: string; usual: string }) =>
        `${it.score} there is ${it.level}, ${it.usual}`,
      more: 'and more answers came from there than usual',
      said: {
        theme: (said: string, n: string) => `named by ${said} of the ${n} unhappy customers`,
        kind: (said: string, n: string) =>
          `that is how I read ${said} of the ${n} unhappy customers`,
      },
      hardly: 'hardly ever before',
      saidMore: (n: string) => `said in ${n} answers, more than usual`,
      part: (it: { part: string; whole: string; score: string }) =>
        `That is ${it.part} of the ${it.whole} that ${it.score} fell.`,
      all: (it: { whole: string; score: string }) =>
        `That is the whole fall of ${it.score}: ${it.whole}.`,
    },
    redFall: 'Red: 15 points or more under what is usual.',
    redMean: 'Red: 15 % of the scale or more under what is usual.',
    redCompany: 'Red: this is about all teams together.',
    amber: 'Amber: a real fall, and not a steep one.',
    amberRise: 'Amber: a real change.',
    thread: 'What becomes of it is told in this thread.',
    besides: 'Found on the same day:',
    more: (count: string) => `And ${count} more.`,
    take: 'I take it',
    letGo: 'I let it go',
    why: 'Why?',
    explain: 'Explain…',
    notADip: 'Not a dip',
    notTrue: 'Not true',
    undo: 'Undo',
    takenBy: 'Taken up by ',
    ownedBy: (team: string) => `Team: ${team}. `,
    nobody: 'Nobody has taken it up yet.',
    explainedBy: 'Explained by ',
    falseBy: 'Not a dip, says ',
    gone: 'This alert is no longer kept.',
    ended: {
      recovered: (day: string) => `Recovered on ${day}`,
      rebased: (day: string) => `The new normal since ${day}`,
      open: (_day: string) => '',
    },
    news: {
      worse: {
        dip: (name) => `${name} fell further.`,
        spike: (name) => `${name}: the rise goes on.`,
        silence: (name) => `Still nothing from ${name}.`,
      } satisfies Saying as Saying,
      now: (it: { now: string; first: string; usual: string }) =>
        `Now ${it.now}; it was ${it.first} when it opened, and usually ${it.usual}.`,
      nowAndUsual: (it: { now: string; usual: string }) => `${it.now}, usually ${it.usual}.`,
      wider: 'It now shows here too:',
      still: {
        dip: (name, days) => `${name} is still down after ${days}.`,
        spike: (name, days) => `${name} is still up after ${days}.`,
        silence: (name, days) => `Nothing from ${name} for ${days}.`,
      } satisfies SayingWhen as SayingWhen,
      rebased: {
        dip: (name, days) => `${name} has stayed down for ${days}.`,
        spike: (name, days) => `${name} has stayed up for ${days}.`,
        silence: (name, days) => `Nothing from ${name} for ${days}: I do not wait for it any more.`,
      } satisfies SayingWhen as SayingWhen,
      changed: (name: string, why: string) => `${name} is measured differently: ${why}`,
      comparedFrom: (day: string) => `I learn anew what is usual, from ${day} on.`,
      newUsual: (level: string) =>
        `I take ${level} as the new normal, and compare with that from now on.`,
      recovered: (it: { name: string; now: string; usual: string }) =>
        `${it.name} is back at ${it.now}, usually ${it.usual}.`,
      back: (name: string) => `${name} is back to usual.`,
      silentStill: (usual: string) => `Usually ${usual}.`,
      heardAgain: (source: string) => `Feedback comes from ${source} again.`,
      taken: ' takes it up.',
      letGo: ' let it go. Nobody has it now.',
      explained: ' explains: ',
      markedFalse: ' says that this is not a dip. I count it as a false alarm.',
      takenBack: ' took that back: it counts again.',
    },
    noticed: {
      earlier: (days: string) => `It was noticed ${days} before I found it.`,
      later: (days: string) => `It was noticed ${days} after I found it.`,
      sameDay: 'It was noticed on the day I found it.',
    },
    already: {
      taken: ' had already taken it up.',
      takenByNobody: 'Nobody had taken it up.',
      others: ' looks after it, so only they can let it go.',
      marked: ' had already said that it is not a dip.',
      over: 'It is over already.',
    },
    done: {
      take: 'You take it up.',
      'let go': 'You let it go.',
      doubt: 'Noted as not a dip. I count it as a false alarm.',
      'take back': 'Taken back: it counts again.',
      inThread: ' Its thread says so.',
    },
    answer: {
      title: {
        dip: (name) => `Why I say that ${name} slipped`,
        spike: (name) => `Why I say that ${name} rose`,
        silence: (name) => `Why I say that ${name} is silent`,
      } satisfies Saying as Saying,
      usual: 'Usual: ',
      band: (low: string, high: string) =>
        `. A usual day lies between ${low} and ${high}, 19 times out of 20.`,
      began: 'Began: ',
      onset: (day: string, found: string) => `most likely on ${day}; found on ${found}.`,
      moved: 'What moved:',
      dimensions: {
        touchpoint: 'Touchpoint',
        segment: 'Customer segment',
        source: 'Source',
        kind: 'Kind',
        theme: 'Theme',
      },
      overlap: 'One answer can be in several of these.',
      notCause: 'What moved with it need not be what caused it.',
      said: 'What customers said since:',
      soFar: 'So far:',
      turns: {
        opened: 'it began to show',
        worse: 'worse',
        wider: 'wider',
        'still down': 'not over after a week',
        recovered: 'back to usual',
        rebased: 'the new normal',
        taken: 'taken up',
        'let go': 'let go',
        explained: 'explained',
        'marked false': 'marked as not a dip',
        'taken back': 'that was taken back',
      } satisfies Record<AlertEvent['kind'], string> as Readonly<
        Record<AlertEvent['kind'], string>
      >,
      chart: (score: string, usual: string) => `${score} by day, usually ${usual}`,
      counts: 'Answers in each bar: ',
      from: (first: string, last: string) => `(${first} to ${last})`,
      days: 'Newest: ',
      formula: {
        dip: (it) =>
          `How I know: the evidence against luck, added up day by day (Shiryaev-Roberts), is ${it.evidence}. I speak up from ${it.threshold}: over the ${it.streams} scores I watch, that allows ${it.budget} false alarms a year.`,
        spike: (it) =>
          `How I know: the evidence against luck, added up day by day (Shiryaev-Roberts), is ${it.evidence}. I speak up from ${it.threshold}: over the ${it.streams} things I watch for a rise, that allows ${it.budget} false alarms a year.`,
        silence: (it) =>
          `How I know: if this source still worked, such a silence would come about once in ${it.evidence} days. I speak up from ${it.threshold}.`,
      } satisfies Record<AlertKind, Formula> as Readonly<Record<AlertKind, Formula>>,
    },
    list: {
      title: (team: string) => `${team}: open alerts`,
      titleOfAll: 'Open alerts',
      none: 'None: no score is in a dip.',
      eyed: (scores: string) => `Keeping an eye on ${scores}. It could still be luck.`,
      sensitivity: (level: string, budget: string) =>
        `I am ${level}: at most ${budget} false alarms a year in the whole workspace. “/cx dips calm” and “/cx dips eager” change that.`,
      setBy: 'Set by ',
      ledger: 'All alerts so far',
      unknown: (name: string) => `I don’t know an alert called “${name}”.`,
      which: 'Which one?',
      noneEver: 'There is no alert that I could explain.',
      these: 'These I can explain:',
      hasNone: ' has no dip of its own.',
      unscored: (days: string) => `Nobody gave it a score in these ${days}.`,
    },
    ledger: {
      title: 'Every alert, and what became of it',
      alerts: (count: string) => (count === '1' ? '1 alert' : `${count} alerts`),
      counts: (it: { all: string; right: string; wrong: string; unjudged: string }) =>
        `${it.all} (${it.right} judged right, ${it.wrong} judged false, ${it.unjudged} not judged).`,
      open: (count: string) => `Open now: ${count}.`,
      none: 'no alert.',
      year: 'The last 12 months',
      earlier: (days: string, n: string) =>
        `For ${n} of them people said when they had noticed: I was ${typically(n)}${days} earlier.`,
      later: (days: string, n: string) =>
        `For ${n} of them people said when they had noticed: I was ${typically(n)}${days} later.`,
      sameDay: (n: string) =>
        `For ${n} of them people said when they had noticed: it was ${typically(n)}the day I found it.`,
      leadUnknown: 'Nobody has said yet when you had noticed one yourselves.',
      meaning:
        'Right: somebody took it up or explained it. False: somebody said that it is not a dip.',
      notJudged: 'not judged',
      month: 'My alerts to all teams, ',
    },
    sensitivity: {
      levels: { calm: 'calm', eager: 'eager' } satisfies Record<Sensitivity, string> as Readonly<
        Record<Sensitivity, string>
      >,
      set: (it: { level: string; budget: string; was: string }) =>
        `From now on I am ${it.level}: at most ${it.budget} false alarms a year in the whole workspace. I was ${it.was}.`,
      already: (level: string, budget: string) =>
        `I am ${level} already: at most ${budget} false alarms a year in the whole workspace.`,
      means: {
        calm: 'I will be wrong less often, and find dips a few days later.',
        eager: 'I will find dips a few days earlier, and be wrong more often.',
      } satisfies Record<Sensitivity, string> as Readonly<Record<Sensitivity, string>>,
      setTo: (level: string) => `Be ${level}`,
      proposals: {
        'many false': (it: { count: string; of: string; level: string }) =>
          `${it.count} of ${it.of} judged alerts were false: being ${it.level} may suit you better. You decide.`,
        'noticed first': (it: { count: string; of: string; level: string }) =>
          `Of ${it.of} alerts, ${it.count} had been noticed before I came: being ${it.level} may suit you better. You decide.`,
      } satisfies Record<SensitivityProposal['why'], unknown>,
    },
    form: {
      title: 'What was it?',
      save: 'Save',
      close: 'Cancel',
      text: 'What happened?',
      textHint: 'A sentence or two. Everybody in the thread can read it.',
      noticedOn: 'Since when did you know?',
      noticedHint:
        'Leave it empty if you did not. It shows whether I am early enough to be of use.',
      changed: 'Or did we measure differently?',
      changedYes: 'The survey or its scale was changed',
      changedHint:
        'Then I learn anew what is usual, from the day you give above or else from the first day of the fall.',
      textFault: (most: number) => `A few words, at most ${most} characters.`,
      dayFault: 'A day up to today.',
    },
    badAnswer: {
      title: (touchpoint: string) => `A very bad answer at ${touchpoint}`,
      score: (it: {
        touchpoint: string;
        metric: string;
        answer: string;
        min: string;
        max: string;
      }) =>
        `${it.metric} ${it.answer} on a scale of ${it.min} to ${it.max}. ${it.touchpoint} is a moment of truth, a step where one bad experience can lose you a customer: that is why I tell you now, and not in the next digest.`,
      elsewhere: 'What was said may not be shown in this channel.',
      take: 'I look after this customer',
      takenBy: 'Looked after by ',
      gone: 'This answer is no longer kept.',
    },
    digest: {
      rebaselined: (name: string, day: string) =>
        `${name} is compared with what came since ${day}: the survey or its scale was changed.`,
      heardAgain: (source: string) => `${source} is heard again: nothing is missing any more.`,
      passed: (day: string) => `It was over by ${day}, before I could tell you.`,
      inThread: 'More in its thread.',
      stillOpen: 'Still open: ',
      nothingFrom: (source: string) => `nothing from ${source}`,
      moreOf: (what: string) => `more ${what}`,
      badAnswers: (list: string) =>
        `Very bad answers at moments of truth, besides those told at once: ${list}.`,
      see: (name: string) => `Why ${name}?`,
    },
    home: {
      open: 'Open: ',
    },
  },
  // Following feedback up.
  cases: {
    followUp: 'Follow up',
    followUpOne: 'Follow up…',
    take: 'I take it',
    end: 'Done…',
    letGo: 'I let it go',
    undo: 'Undo',
    openSince: (day: string) => `Open since ${day}. `,
    takenBy: 'Taken up by ',
    nobody: 'Nobody has taken it up yet.',
    due: (day: string) => `Aim to finish by ${day}.`,
    overdue: (day: string) => `Late: it was to be finished by ${day}.`,
    done: (day: string) => `✓ Done on ${day} by `,
    dropped: (day: string) => `Closed on ${day}, with nothing more to be done, by `,
    outcome: (words: string) => `What came of it: ${words}`,
    helped: 'With help from ',
    deeds: {
      open: 'I put this on the follow-up list. /cx cases shows the list.',
      take: 'You take it up.',
      letGo: 'You let it go. Nobody has it now.',
      close: 'Thank you, that is kept.',
      note: 'Thank you, your note is kept with this message.',
      reopen: 'Undone: it is open again.',
    },
    already: {
      open: 'This is being followed up already:',
      take: ' has already taken it up.',
      other: 'That changes nothing; this is how it stands:',
    },
    gone: 'This is no longer kept, is not being followed up, or is not for this place.',
    closedForYou: 'What you put on the follow-up list is closed',
    title: (team: string, count: string) =>
      count === '1' ? `${team}: 1 message to follow up` : `${team}: ${count} messages to follow up`,
    mine: (count: string) =>
      count === '1' ? 'You have 1 message to follow up' : `You have ${count} messages to follow up`,
    late: (count: string) => `${count} late`,
    none: (team: string) =>
      `${team} has nothing to follow up. Press Follow up below any quoted message to put it on the list.`,
    noneMine:
      'You have nothing to follow up. /cx cases shows what your team has, and what nobody has yet.',
    more: (count: string) => `and ${count} more, which are due later`,
    homeTitle: 'You follow these up',
    form: {
      title: 'What came of it?',
      save: 'Save',
      close: 'Cancel',
      ending: 'How does it stand?',
      endings: {
        done: 'It is done',
        dropped: 'We leave it at this',
        note: 'Not done yet: only keep a note',
      },
      text: 'What came of it, in one line?',
      textHint: 'Colleagues read this below the message. Leave out names of customers.',
      textFault: 'A note needs some words.',
      helpers: 'Who helped?',
      helpersHint: 'They can be thanked for it.',
    },
  },
  // Meetings and pauses.
  meeting: {
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
      `At most ${it.messages} messages a day (sometimes ${it.messages + 1}, when the digest tells of a dip), and ${it.replies} replies in threads`,
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
        'The digest with its dip, the story and the first large dip of a day always come. What no longer fits waits for the next digest.',
      faults: {
        storyLead: 'Between 0 and 120 minutes.',
        digestAt: 'A time of day, such as 09:00.',
        country: 'I know no public holidays of that. Netherlands, NL and DE-BY are ones I know.',
        messagesADay: 'Between 4 and 20.',
        leaderId: 'A member of this workspace, or nobody.',
        quietHours: 'Two different times of day, such as 18:30-07:30.',
      },
    },
  },
  // The habit of discussing stories.
  habits: {
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
  },
  // What people do with stories.
  stories: {
    length: (words: number) => `${words} words`,
    why: 'Why this one?',
    another: 'Another one',
    unfit: 'Not suitable…',
    outcome: 'What came out of it…',
    askedBy: ' asked for another one, so this is told in its place.',
    toldBy: 'Told by ',
    nominatedBy: 'Chosen for you by ',
    became: 'What became of it: ',
    nobodyYet: 'on the follow-up list, nobody has taken it up yet',
    takenBy: 'taken up by ',
    ended: { done: 'done, by ', dropped: 'closed with nothing more to do, by ' },
    notedBy: 'noted by ',
    thanksTo: 'Thanks to ',
    whyAnswer: {
      title: 'Why I chose this one',
      unknown: 'It was chosen before I kept the reasons.',
      nominated: ' asked me to tell it to this team.',
      told: ' told it, and a colleague’s story comes before those I choose.',
      typical: {
        touchpoint: (count: string) =>
          `${count} customers lately said much the same about this step.`,
        meaning: (count: string) => `${count} customers lately said much the same.`,
        term: (count: string) => `${count} customers lately spoke of the same thing.`,
      },
      tone: {
        pain: (pain: string, praise: string) =>
          `It is about something that went wrong. The last stories were ${pain} of that kind and ${praise} of praise; I keep them in balance.`,
        praise: (pain: string, praise: string) =>
          `It is praise. The last stories were ${praise} of praise and ${pain} about something that went wrong; I keep them in balance.`,
      },
      due: (groups: string) =>
        `It was the turn of ${groups}: you had heard less of it than its share.`,
      turns,
      vivid: 'One can see it happen: it has a time, a person, a turn or somebody’s words in it.',
      leftOut: 'Left out before it: ',
      leftOutBy: leftOut,
      learned: 'Because of what you told me in the last 30 days: ',
      lessons: {
        vivid: 'lively stories count for more',
        careful: 'I am stricter about what might show who said it',
        newer: 'I take only what was said in the last week, as long as there is any',
        elsewhere: 'subjects that are not about you count for less',
      },
    },
    replaced: {
      done: 'Another story is in its place now.',
      already: 'This was replaced, or discussed, a moment ago. The message shows how it is now.',
      enough: 'I have told other stories three times today; tomorrow there is a new one.',
      none: (why: string) => `No other story fits today: ${why}. So this one stays.`,
      taken: 'Thank you. I will not tell it again, and another story is in its place now.',
      takenAway: 'Thank you. I will not tell it again. Nothing else fits today.',
      gone: ' found today’s story not suitable, and nothing else fits today. Tomorrow may bring one.',
      goneText: 'Today’s story was taken away: it was not suitable.',
    },
    unfitForm: {
      title: 'Not suitable',
      save: 'Take it away',
      close: 'Cancel',
      reason: 'What is wrong with it?',
      reasons,
      note: 'Anything else? (one line)',
      hint: 'I will not tell it again. For 30 days I also choose a little differently because of it; “Why this one?” says how.',
    },
    outcomeForm: {
      title: 'What came out of it?',
      save: 'Keep',
      close: 'Cancel',
      text: 'In one line',
      hint: 'Colleagues read this below the story. Please name no customers.',
      keepAs: 'What should I do with it?',
      note: 'Keep it as a note',
      case: 'Open a case: I take it',
      fault: 'A few words, please.',
      kept: 'Thank you, it is kept with the story.',
      taken: 'Thank you, it is kept with the story, and you follow it up.',
      others: 'Thank you, it is kept with the story. A colleague follows it up already.',
    },
    tellForm: {
      title: 'Tell a story',
      save: 'Tell it',
      close: 'Cancel',
      text: 'What happened, as you would read it aloud?',
      textHint: (en: number, nl: number) =>
        `At most 20 seconds: ${en} words in English, ${nl} in Dutch. No names of customers.`,
      about: 'Which step of the customer’s journey?',
      choose: 'Choose',
      feeling: 'Was the customer happy?',
      happy: 'Yes',
      unhappy: 'No',
      helpers: 'Who helped?',
      helpersHint: 'They are named below the story, and can be thanked with /cx kudos.',
      team: 'For which team?',
      when: 'When?',
      next: 'At the next meeting',
      spare: 'When no other story fits',
      faults: {
        'too short': (words: number) => `That is ${words} words. A story needs at least 15.`,
        'too long': (words: number, most: number) =>
          `That is ${words} words. At most ${most} can be read aloud in 20 seconds.`,
        'personal data':
          'I took out what may show who somebody is, such as a name, a number or an address. Please tell it without.',
      },
      kept: {
        added: (team: string) => `Thank you. I will tell it to ${team}.`,
        known: (team: string) => `${team} has this story already, or it waits to be told there.`,
        gone: 'This message is no longer kept.',
        'not to be shared': 'This customer asked that it is not shared.',
        elsewhere: 'It was said in a private channel, so I tell it only there.',
        'nothing to read aloud':
          'I cannot read this aloud: I need one to three whole sentences, of at least 15 words and at most 20 seconds.',
        'may tell who':
          'I cannot read this aloud: it may show who somebody is, by a name, a number or an address.',
      },
      noTeam: 'There is no team to tell it to yet. Invite me to a channel first.',
    },
    tellAnswer: 'Tell your team something that happened to a customer:',
    tellButton: 'Tell a story…',
    nominate: 'Tell this at the meeting',
    kudos: {
      title: (team: string) => `${team}: who to thank`,
      none: (team: string) =>
        `Nobody to thank for ${team} in the last 30 days. Name who helped when you close a case, or when you tell a story.`,
      thank: 'Say thank you',
      thankedBy: 'Thanked already by ',
      with: 'With help of ',
      thanks: 'Thank you ',
      team: (name: string) => `team ${name}`,
      for: ' for what came of this:',
      done: 'Posted in the team’s channel.',
      already: 'They were thanked for this already.',
      gone: 'This is no longer kept.',
    },
  },
  // What was sent, and what was not.
  delivery: {
    title: (team: string) => `How messages reach ${team}`,
    zone: (zone: string) => `Times are of ${zone}.`,
    at: (told: string, time: string) => `${told} at ${time}`,
    because: (told: string, why: string) => `${told} (${why})`,
    tooLate: 'by the time I could send it, nobody wanted it any more',
    refused: (why: string) => `Slack says: ${why}`,
    off: 'I can no longer post in the channel of this team. Invite me there again: /invite @Earshot',
    quietNow: (time: string) => `Quiet hours now: news waits until ${time}.`,
    heard: 'Heard today: ',
    nothingHeard: 'Nothing heard today yet.',
    spent: (it: { messages: string; most: string; replies: string; mostReplies: string }) =>
      `Sent today: ${it.messages} of at most ${it.most} messages, ${it.replies} of ${it.mostReplies} replies in threads.`,
    held: (what: string) =>
      `Held back since the last digest, so as not to write too often: ${what}. The next digest tells of it.`,
    heldBefore: (what: string) =>
      `Held back since the last digest, so as not to write too often: ${what}.`,
    kinds: {
      digest: (count: string) => (count === '1' ? '1 digest' : `${count} digests`),
      story: (count: string) => (count === '1' ? '1 story' : `${count} stories`),
      'company digest': (count: string) =>
        count === '1' ? '1 company digest' : `${count} company digests`,
      'red dip': (count: string) => (count === '1' ? '1 large dip' : `${count} large dips`),
      'very bad answer': (count: string) =>
        count === '1' ? '1 very bad answer' : `${count} very bad answers`,
      dip: (count: string) => (count === '1' ? '1 dip' : `${count} dips`),
      news: (count: string) =>
        count === '1' ? '1 update in a thread' : `${count} updates in threads`,
    },
    backlog: (it: { toRead: string; toSend: string }) =>
      `Waiting in the whole workspace: ${it.toRead} to read, ${it.toSend} to send.`,
  },
  // The week in short, by a language model.
  summary: {
    title: 'The week in short',
    label: (n: string) =>
      `Written by a language model from ${n} messages, personal data taken out; check the quotes.`,
  },
  // Sharing an answer in the channel.
  share: {
    button: 'Share in channel',
    by: 'Shared by ',
  },
  // App Home.
  home: {
    title: 'Within earshot',
    digest: 'Digest: ',
    story: 'Story: ',
    never: 'not sent yet',
    posted: (day: string) => `sent on ${day}`,
    postedLate: (day: string) => `sent late on ${day}`,
    quiet: (day: string) => `nothing sent on ${day}`,
    waiting: (day: string) => `waiting to be sent since ${day}`,
    undelivered: (day: string) => `could not be delivered on ${day}; the log tells your admin why`,
    failed: (day: string) => `failed on ${day}; the log tells your admin why`,
    why: quietReasons,
    hears: 'Hears ',
    nobody: 'hears no channel at the moment',
  },
  // What does not work.
  trouble: {
    apology: 'That did not work on my side; nothing was lost. ',
    what: (reference: string) =>
      `Try again in a minute, or give this to your admin: ref ${reference}`,
    channelOff: 'I can no longer post in ',
    channelOffNext: (why: string) =>
      ` (Slack says: ${why}). Digest and story wait there until I am invited again.`,
    outsider:
      'I only answer members of the organisation I work for. Ask a colleague there to share it.',
  },
};

/** One typed record: a language that lacks a word does not compile. */
export type Words = typeof en;
