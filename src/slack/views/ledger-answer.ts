import type { RichTextSection } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { Ledger } from '../../core/dips/ledger/ledger.ts';
import type { SensitivityProposal } from '../../core/dips/ledger/sensitivity-proposal.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { daysBetween } from '../../core/time/days-between.ts';
import { actions, button, header, note } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { bold, line, member, type Piece, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertSign } from './alert-line.ts';
import { alertName, amountOf } from './alert-text.ts';
import { dayOf, periodOf } from './days.ts';
import { count, decimal } from './numbers.ts';

/** Days; longer, and its first and last date would look like those of one week. */
const LONGEST_WITHOUT_YEAR = 360;

/** Every alert of a period and what became of it, and the figures that keep us honest. */
export function ledgerAnswer(
  ledger: Ledger,
  to: { readonly proposal: SensitivityProposal | null; readonly language: Language },
): View {
  const { language } = to;
  const words = wordsOf(language).dips.ledger;
  const text = ledgerText(ledger, language);
  const lead = leadText(ledger, language);
  return view(`${words.title}. ${text}`, [
    header(words.title),
    rich(line(text), ...(lead === null ? [] : [line(lead)])),
    ...(ledger.rows.length === 0
      ? []
      : [rich(...ledger.rows.map((alert) => rowOf(alert, language)))]),
    ...(to.proposal === null
      ? []
      : [says(proposalText(to.proposal, language)), proposalActions(to.proposal, language)]),
    note(words.meaning),
  ]);
}

/** The ledger in a sentence: `1–31 Oct: 6 alerts: 3 judged right, 1 judged false, 2 not judged.` */
export function ledgerText(ledger: Ledger, language: Language): string {
  const { ledger: words } = wordsOf(language).dips;
  const { from, to } = ledger.period;
  const isYear = daysBetween(from, to) >= LONGEST_WITHOUT_YEAR;
  const period = isYear ? words.year : periodOf(ledger.period, language);
  if (ledger.alerts === 0) return `${period}: ${words.none}`;
  const counts = words.counts({
    all: words.alerts(count(ledger.alerts, language)),
    right: count(ledger.right, language),
    wrong: count(ledger.false, language),
    unjudged: count(ledger.unjudged, language),
  });
  const open = ledger.open === 0 ? '' : ` ${words.open(count(ledger.open, language))}`;
  return `${period}: ${counts}${open}`;
}

/** Whether Earshot is early enough to be of use; null where there was nothing to notice. */
export function leadText(ledger: Ledger, language: Language): string | null {
  const { ledger: words, days } = wordsOf(language).dips;
  const { medianDaysEarlier: median } = ledger;
  if (median === null) return ledger.alerts === 0 ? null : words.leadUnknown;
  const n = count(ledger.noticed, language);
  if (median === 0) return words.sameDay(n);
  const apart = days(Math.abs(median), writtenDays(Math.abs(median), language));
  return median > 0 ? words.earlier(apart, n) : words.later(apart, n);
}

/** Why another sensitivity would suit better; it is never changed by itself. */
export function proposalText(
  { level, why, count: speaking, of }: SensitivityProposal,
  language: Language,
): string {
  const { sensitivity } = wordsOf(language).dips;
  return sensitivity.proposals[why]({
    count: count(speaking, language),
    of: count(of, language),
    level: sensitivity.levels[level],
  });
}

/** What follows from a proposal, if anybody wants it. */
export function proposalActions({ level }: SensitivityProposal, language: Language) {
  const { sensitivity } = wordsOf(language).dips;
  const text = sensitivity.setTo(sensitivity.levels[level]);
  return actions(button(text, { id: `${IDS.ask}:0`, value: `dips ${level}` }));
}

function rowOf(alert: Alert, language: Language): RichTextSection {
  const { dips, usually } = wordsOf(language);
  const amount = (level: number) => amountOf(alert.measure, level, language);
  const level = `${amount(alert.level)} (${usually(amount(alert.usual))})`;
  return line(
    `${alertSign(alert)} ${dayOf(alert.foundOn, language)} · `,
    bold(alertName(alert, language)),
    ` ${level} · `,
    ...outcomeOf(alert, language),
    alert.state === 'false' || alert.closedOn === null
      ? ''
      : ` · ${dips.ended[alert.state](dayOf(alert.closedOn, language))}`,
  );
}

/** What people made of it. */
function outcomeOf(alert: Alert, language: Language): readonly Piece[] {
  const { dips } = wordsOf(language);
  if (alert.state === 'false' && alert.judgedBy !== null) {
    return [dips.falseBy, member(alert.judgedBy)];
  }
  if (alert.explained !== null) return [dips.explainedBy, member(alert.explained.by)];
  return alert.takenBy === null ? [dips.ledger.notJudged] : [dips.takenBy, member(alert.takenBy)];
}

/** A median may lie between two days. */
function writtenDays(days: number, language: Language): string {
  return decimal(days, { digits: Number.isInteger(days) ? 0 : 1, language });
}
