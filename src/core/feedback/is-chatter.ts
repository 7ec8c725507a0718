import type { Reading } from './feedback.ts';

const EMOJI = /:[a-z0-9_+'-]{1,60}:(?::skin-tone-[2-6]:)?/g;
const LINK = /\b(?:https?:\/\/|www\.)\S+/gi;
const PLACEHOLDER = /\[[a-z ]{2,12}\]/g;
const COMMAND = /^\s*[/!][a-z][\w-]*(?:\s+\S+){0,4}\s*$/i;
const JOINED =
  /^(?:\[member\]\s*)?(?:has (?:joined|left)|was added to|joined|left|is lid geworden van|heeft .{0,40} verlaten)(?: the channel| the group| #\S+|\b.{0,40}$)/i;

/** Words that by themselves say nothing about a customer. */
const SMALL_TALK = new Set(
  `thanks thank you thx ty tnx cheers ok okay oke okee k kk yes no nope yep yeah ja nee nee joh sure done great cool nice
  perfect super top prima goed mooi fijn helder duidelijk got it noted understood will do on same here this agreed
  eens zeker doen klopt check akkoord bedankt dank je jullie u wel dankjewel dankje merci hi hello hey hoi hallo dag
  good morning afternoon evening night goedemorgen goedemiddag goedenavond goeiemorgen morgen morning moin
  all everyone team allemaal iedereen folks guys bye doei tot later see tomorrow ziens weekend fijne nice day dag avond
  lol haha hahaha hihi wow whoa please welcome graag gedaan congrats gefeliciteerd plus one so much heel erg very
  for the a an and en het de een voor met van to hear from me too ook np problem worries geen probleem alright yay yup`.split(
    /\s+/,
  ),
);

/** Longer than this, even small talk may say something. */
const MOST_WORDS = 8;

/**
 * Whether a text is no feedback: a join, a bare link or emoji, a greeting, thanks, a bot command.
 * A text with a score never is, and neither is a short complaint such as "kapot".
 */
export function isChatter({ verbatim, scores }: Pick<Reading, 'verbatim' | 'scores'>): boolean {
  if (scores.length > 0) return false;
  if (COMMAND.test(verbatim) || JOINED.test(verbatim)) return true;
  const words = wordsOf(verbatim);
  return words.length <= MOST_WORDS && words.every((word) => SMALL_TALK.has(word));
}

function wordsOf(verbatim: string): readonly string[] {
  const said = verbatim
    .replace(LINK, ' ')
    .replace(EMOJI, ' ')
    .replace(PLACEHOLDER, ' ')
    .replace(/[#@][\p{L}\p{N}_-]+|\+1\b/gu, ' ')
    .toLowerCase();
  return said.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
}
