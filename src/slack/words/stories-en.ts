import type { UnfitReason } from '../../core/stories/aside.ts';
import type { Rejection } from '../../core/stories/story-why.ts';
import type { Spread } from '../../core/stories/worth/create-due.ts';

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

/** What the bot says in English of what people do with stories. */
export const storiesInEnglish = {
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
};
