import { wordsIn } from '../text/words-in.ts';
import { isParticular, plainly, statesOnlyScore, withoutCommentLabel } from './survey-lines.ts';

/** A segment as a line states it. */
export interface LabelledSegment {
  /** As the tool spelled it. */
  readonly name: string;
  /** False where only a form says it so: people write `Plan: ...` before their own plans too. */
  readonly isSure: boolean;
  /** Whether the label is all of its line, as a field's title is, and the name all of the next. */
  readonly isBelow: boolean;
}

/** What tools call the group of customers that somebody is in. */
const GROUP =
  '(?:(?:customer|client|user|klant|klanten)[ -]?)?segment(?:[ -]?na(?:me|am))?|(?:customer|client|klant|klanten)[ -]?(?:group|groep|type|tier|soort|category|categorie)|type of customer|(?:type|soort) klant';
/** What they call what somebody pays for. */
const PLAN =
  '(?:(?:subscription|pricing|current|huidig)[ -])?(?:plan|subscription|abonnement)(?:[ -]?(?:name|naam|type)|svorm)?';
const LABEL = `^(?:(?<group>${GROUP})|${PLAN})`;
const BESIDE = new RegExp(String.raw`${LABEL}\s{0,3}[:=]\s{0,3}(?<name>\S.{0,59})$`, 'iu');
const TITLE = new RegExp(`${LABEL}$`, 'iu');

const NAME = /^(?=.{0,39}\p{L})[\p{L}\p{N}][\p{L}\p{M}\p{N} &+/'’.,()€-]{0,39}$/u;
const MOST_WORDS = 4;
const NO_ANSWER = /^(?:n\/?a|n\.?v\.?t|none|null|undefined|unknown|empty|onbekend|geen|leeg)$/iu;
/** Words of sentences, and of what somebody is about to do: no name of a group has them. */
const SENTENCE =
  /(?<![\p{L}\p{N}])(?:i|we|my|our|me|you|your|this|that|is|are|was|want|will|need|not|don['’]t|please|cancel\p{L}{0,7}|stop\p{L}{0,5}|tomorrow|ik|wij|mijn|onze|jij|je|jullie|het|dit|dat|wil|willen|moet|niet|graag|opzeg\p{L}{0,4}|opgezegd|volgende|morgen)(?![\p{L}\p{N}])/iu;

/** Two capitals and a Dutch particle between them, as people are called: `Jan de Vries`. */
const PERSON = /\p{Lu}\p{L}*\.? (?:(?:van|von|de|den|der|ten|ter|te|het|’t|'t|el|la) ){1,3}\p{Lu}/u;

/**
 * The segment that a line states, `Customer type: Business`, or two: `*Plan*`, with `Pro` below it
 * and another field or nothing below that. A sentence behind the label is none, nor is what stands
 * below a field that was left empty: `Segment:`, and then the customer's words.
 */
export function labelledSegment(
  line: string,
  below: readonly string[] = [],
): LabelledSegment | null {
  const plain = plainly(line) ?? '';
  const beside = BESIDE.exec(plain)?.groups;
  const label = beside ?? TITLE.exec(plain)?.groups;
  if (label === undefined) return null;
  const name = (beside?.name ?? valueIn(below)).replace(/\s+/gu, ' ').trim();
  if (!isName(name)) return null;
  return { name, isSure: label.group !== undefined, isBelow: beside === undefined };
}

/** What is below a field's title; empty where it can be the words that somebody wrote. */
function valueIn([value = '', after = '']: readonly string[]): string {
  const plain = plainly(value) ?? '';
  return !isTitle(plain) && (after.trim() === '' || isField(after)) ? plain : '';
}

function isName(text: string): boolean {
  return (
    NAME.test(text) &&
    wordsIn(text).length <= MOST_WORDS &&
    !NO_ANSWER.test(text) &&
    !PERSON.test(text) &&
    !SENTENCE.test(text)
  );
}

/** Where a field was left empty, the title of the next one is below. */
function isTitle(text: string): boolean {
  return isParticular(`${text}:`) || statesOnlyScore(text) || TITLE.test(text);
}

function isField(line: string): boolean {
  const plain = plainly(line) ?? '';
  return (
    isTitle(plain) || isParticular(line) || BESIDE.test(plain) || withoutCommentLabel(line) !== line
  );
}
