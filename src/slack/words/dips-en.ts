import type { AlertEvent } from '../../core/dips/alerts/alert-event.ts';
import type { AlertKind } from '../../core/dips/alerts/measure.ts';
import type { Dimension } from '../../core/dips/causes/contribution.ts';
import type { Sensitivity } from '../../core/dips/ledger/sensitivity.ts';
import type { SensitivityProposal } from '../../core/dips/ledger/sensitivity-proposal.ts';

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

/** What the bot says in English of dips, spikes and silences; `dips-nl.ts` says the same in Dutch. */
export const dipsInEnglish = {
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
      kind: (said: string, n: string) => `that is how I read ${said} of the ${n} unhappy customers`,
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
    } satisfies Record<AlertEvent['kind'], string> as Readonly<Record<AlertEvent['kind'], string>>,
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
    noticedHint: 'Leave it empty if you did not. It shows whether I am early enough to be of use.',
    changed: 'Or did we measure differently?',
    changedYes: 'The survey or its scale was changed',
    changedHint:
      'Then I learn anew what is usual, from the day you give above or else from the first day of the fall.',
    textFault: (most: number) => `A few words, at most ${most} characters.`,
    dayFault: 'A day up to today.',
  },
  badAnswer: {
    title: (touchpoint: string) => `A very bad answer at ${touchpoint}`,
    score: (it: { touchpoint: string; metric: string; answer: string; min: string; max: string }) =>
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
};

/** What `dips-nl.ts` has to say too. */
export type DipWords = typeof dipsInEnglish;
