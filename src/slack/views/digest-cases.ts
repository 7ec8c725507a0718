import type { RichTextSection } from '@slack/types';
import type { OpenCases } from '../../core/cases/count-cases.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { line, member } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { count } from './numbers.ts';

/** More names are a list, which its button opens. */
const MOST_OWNERS = 3;

/** What is to be followed up and who does, on one line; nothing where nothing is. */
export function caseLines(cases: OpenCases | null, language: Language): RichTextSection[] {
  if (cases === null) return [];
  const { scoreboard, cases: words } = wordsOf(language);
  const { open, late, unowned, owners } = cases;
  const facts = [
    scoreboard.toFollowUp(count(open, language)),
    ...(late === 0 ? [] : [words.late(count(late, language))]),
    ...(unowned === 0 ? [] : [scoreboard.unowned(count(unowned, language))]),
  ];
  const named = owners.slice(0, MOST_OWNERS);
  return [
    line(
      facts.join(', '),
      ...named.flatMap((owner, index) => [
        index === 0 ? `; ${scoreboard.withMember}` : ', ',
        member(owner),
      ]),
      owners.length > named.length ? '…' : '',
    ),
  ];
}
