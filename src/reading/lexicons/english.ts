import { createKnownFeeling } from './known-feeling.ts';
import { firstWords, type Lexicon, toValences, toWords } from './lexicon.ts';
import { ENGLISH_WORD_FEELINGS } from './word-feelings.ts';

/** Words of customers about products and service; the general ones come with wink-nlp. */
const VALENCES = toValences({
  '1': 'amazing awesome excellent fantastic outstanding brilliant superb wonderful phenomenal flawless perfect exceptional incredible stellar delighted love loved loves',
  '0.8':
    'great best happy impressed thrilled recommend recommended lovely pleased beautiful grateful loving delightful terrific effortless flawlessly perfectly lifesaver kudos wow exceeded yay beats',
  '0.6':
    'good thanks thank thx appreciate appreciated helpful friendly enjoy enjoyed smooth smoothly easy easily intuitive quick quickly fast faster satisfied reliable convenient polite courteous excited glad better improved improvement improves solved resolved useful handy comfy comfortable nice nicely fun cool clean pleasant kind patient efficient professional caring gem',
  '0.4':
    'fine works worked working clear simple useful fixed well pretty hope hopefully luck welcome sweet worth win free upgrade upgraded compliment compliments rocks rock stable affordable smile smiling congrats amazingly safe fresh',
  '-0.25':
    'wait waiting hours still again yet stuck expensive pay lack lacks lacking missing sitting another only just twice nobody hour mins minutes old instead supposed why trying tried unless until somebody anyone turned',
  '-0.4':
    'problem problems issue issues slow delay delays delayed late confusing confused hold difficult hard cancelled canceled cancellation cancel annoying unable error errors bug bugs glitch glitches unclear wrong complaint complaints complain lag laggy unresponsive incorrect inconvenience inconvenient refund changed removed disconnected crowded dirty unfortunately damaged cold closed freeze freezes frozen hang hangs hung loses lose charged downgrade hassle overpriced pricey refuses stop stopped stops crash error blocked declined denied missed boring ads popups unanswered ignored overbooked overcharged',
  '-0.6':
    'bad worse fail fails failed failure failing crashes crashed crashing crash broken breaks broke poor poorly lost disappointed disappointing disappointment dissatisfied unhappy upset frustrated frustrating frustration angry annoyed unacceptable unprofessional rude ridiculous useless terribly nightmare lame sucks sucked suck unreliable unusable misleading deceptive hate tired stranded sad sadly mistake mess excuse excuses lied lying joke uncomfortable incompetent pathetic shame ugh wtf buggy defective unhelpful unfriendly stupid dumb crap crappy uninstalled uninstalling uninstall delete deleted ruined screwed disorganized clueless insulting ignoring faulty malfunctioning',
  '-0.9':
    'terrible horrible awful worst disgusting disgusted disgrace disgraceful atrocious abysmal appalling scam fraud garbage trash rubbish hated furious outraged worthless horrendous dreadful hell shit shitty fuck fucking infuriating outrageous theft stolen thieves liars',
  '0': 'flight flights no please help like just free just want need shares share feature features alert grand top support ease wish charge interest interested pay want play playing drop dropped leave chance number care request miss demand lol haha god true matter straight big natural dark light',
});

const PHRASES = toValences(
  {
    '0.8':
      "thank you so much, can't wait, cant wait, no problems, no issues, not bad, well done, keep it up, good job, great job, nice job, works like a charm, hats off, two thumbs up, never fails, made my day, no complaints, no trouble, above and beyond, a pleasure, thanks to, no hassle, big fan, five stars",
    '0.4':
      'no problem, no worries, looking forward, look forward, no longer crashes, at last, all good, to the rescue, worth it',
    '-0.5':
      "on hold, no response, no reply, no answer, hung up, no help, not working, doesn't work, does not work, don't work, didn't work, won't work, wont work, doesnt work, dont work, can't get, can't log, cannot log, won't load, won't open, can not, no way to, no idea, too long, too much, too many, too slow, too expensive, at all, used to, no longer, not able, let down, over an hour, waste of, make it stop, no one, no luck, even though, do better, not happy, not impressed, not acceptable, hidden fees, paid twice, charged twice, double charged, gave up, give up, fix this, fix it, please fix, needs to be fixed, bring back, still waiting, still no, never again, in vain, keeps crashing, so bad, fed up, sick of, tired of, run around, cost me, lost my, lose my, thanks for nothing, go back to, bad joke, out of order, no internet, no wifi, how do you expect, why is it, why can't, why cant, not cool, falls apart, force close, force closes, waste my, wasted my, could be better, could have been",
  },
  /,/,
);

const DEGREES = toValences({
  '1.5': 'extremely incredibly absolutely totally completely utterly insanely super ridiculously',
  '1.3': 'very really so too highly truly such beyond damn freaking seriously most even',
  '0.6': 'slightly somewhat bit little rather fairly kinda sorta less hardly barely',
});

const wordFeeling = createKnownFeeling(toValences(ENGLISH_WORD_FEELINGS));

/**
 * The English lexicon: words of customer experience first, then `general`, which is asked for the
 * feeling of any other word.
 */
export function englishLexicon(general: (word: string) => number | undefined): Lexicon {
  return {
    valence: (word) => VALENCES.get(word) ?? general(word),
    generalValence: wordFeeling,
    phrases: PHRASES,
    phraseStarts: firstWords(PHRASES),
    negators: toWords(
      "not no never n't nt without neither nor cannot cant dont doesnt didnt wont isnt wasnt arent couldnt wouldnt shouldnt nothing hardly barely can't don't doesn't didn't won't isn't wasn't aren't couldn't wouldn't shouldn't ain't aint",
    ),
    lateNegators: new Set(),
    degrees: DEGREES,
    turns: toWords('but however although though yet except whereas'),
  };
}
