import type { StoryQuestion } from '../../core/stories/story.ts';
import type { QuietReason } from '../../core/teams/quiet-reason.ts';
import { casesInEnglish } from './cases-en.ts';
import { companyInEnglish } from './company-en.ts';
import { deliveryInEnglish } from './delivery-en.ts';
import { dipsInEnglish } from './dips-en.ts';
import { habitsInEnglish } from './habits-en.ts';
import { meetingInEnglish } from './meeting-en.ts';
import { readingInEnglish } from './reading-en.ts';
import { scoreboardInEnglish } from './scoreboard-en.ts';
import { storiesInEnglish } from './stories-en.ts';
import { themesInEnglish } from './themes-en.ts';

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

/** Every word the bot says in English; `nl.ts` says the same in Dutch. */
export const en = {
  locale: 'en-GB',
  questions,
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
  spans: {
    weeks: (count: number) => (count === 1 ? 'a week' : `${count} weeks`),
    months: (count: number) => `${count} months`,
    years: (count: number) => `${count} years`,
  },
  luck: {
    about: (span: string, isScore: boolean) =>
      `Luck alone shows this about once in ${span}${isScore ? ' for a score like this' : ''}.`,
    rarely: (span: string, isScore: boolean) =>
      `Luck alone shows this less than once in ${span}${isScore ? ' for a score like this' : ''}.`,
  },
  dip: {
    ofAnswers: (of: string, n: string) => `${of} of ${n}`,
    answers: (n: string) => `n ${n}`,
  },
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
  find: {
    found: (shown: string, total: string, words: string) =>
      `Showing ${shown} of ${total} for “${words}”`,
    orMore: (total: string) => `${total}+`,
    none: (words: string) => `Nothing found for “${words}”. Try fewer words, or other ones.`,
    noWords: 'What shall I look for? For example: /cx find late delivery',
  },
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
  invited: {
    thanks: 'Thank you for the invitation. I hear this channel for ',
    question: 'Is it for another team? If not, you need not do anything.',
  },
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
    languages: { nl: 'Dutch', en: 'English' },
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
  help: {
    title: 'What you can ask me',
    today: 'the digest as it would be now',
    team: 'scores of 30 days, dips, and what people talk about',
    story: "today's customer story",
    tell: 'tell your team a story of your own',
    kudos: 'who helped with what ended well, to thank them',
    find: 'what customers said, by their words and by what they mean',
    company: 'how all teams stand, and the way to have that posted every workday',
    themes: 'what people seem to talk about, and whether it is new',
    dips: 'which scores are down and what I keep an eye on; all alerts and what became of them; how readily I speak up',
    why: 'why I say that a score slipped, what moved with it, and what customers said',
    cases: 'what is being followed up, by whom, and what nobody has taken up yet',
    watch: 'what I hear in this channel, and for whom',
    status: 'what I last sent, what comes next, and why something was not sent',
    meeting: 'when the digest and the story come, and the way to change that',
    away: 'you are away: nobody asks you to read a story aloud',
    pause: 'no digest and no story for a while',
    resume: 'digest and story again',
    help: 'this list',
    elsewhere: 'In a thread, where /cx does not work, mention me instead: @Earshot team Checkout',
    unknown: (word: string) => `I don't know “${word}”.`,
  },
  reading: readingInEnglish,
  themes: themesInEnglish,
  scoreboard: scoreboardInEnglish,
  company: companyInEnglish,
  dips: dipsInEnglish,
  cases: casesInEnglish,
  meeting: meetingInEnglish,
  habits: habitsInEnglish,
  stories: storiesInEnglish,
  delivery: deliveryInEnglish,
  summary: {
    title: 'The week in short',
    label: (n: string) =>
      `Written by a language model from ${n} messages, personal data taken out; check the quotes.`,
  },
  share: {
    button: 'Share in channel',
    by: 'Shared by ',
  },
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
