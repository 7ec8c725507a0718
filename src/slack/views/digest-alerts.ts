import type { KnownBlock, RichTextSection } from '@slack/types';
import type { Digest, ToldAlert } from '../../core/digest/digest.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { note } from '../kit/blocks.ts';
import { permalink } from '../kit/permalink.ts';
import { bold, boldSentence, line, link, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertLine, alertSign } from './alert-line.ts';
import { measureText, nameWithin } from './alert-text.ts';
import { dayOf, earlierDay } from './days.ts';
import { eyedText } from './eyed-text.ts';
import { leadText, ledgerText, proposalActions, proposalText } from './ledger-answer.ts';
import { moreAlerts } from './more-alerts.ts';
import { count } from './numbers.ts';
import { sentenceWithin } from './sentence-within.ts';

/** So many of each kind can be read; a digest has fifty blocks at most. */
const MOST_DIPS = 5;
const MOST_RISES = 3;
const MOST_SILENCES = 3;
const MOST_STILL_OPEN = 8;

/**
 * What luck does not explain: dips, then what is missing, then rises, and what is near a dip. What
 * was told before is named in one line: told again each morning, it would not be read any more.
 */
export function digestAlerts(
  digest: Digest,
  to: { readonly team: Team; readonly workspaceUrl: string | null },
): readonly KnownBlock[] {
  const { team } = to;
  const { language } = team;
  const { passed, heardAgain, rebaselines, eyed, on } = digest;
  const seen = { team, on, language };
  const isNew = (alert: ToldAlert) => alert.isNew;
  const dips = digest.dips.filter(isNew);
  const spikes = digest.spikes.filter(isNew).slice(0, MOST_RISES);
  const silences = digest.silences.filter(isNew).slice(0, MOST_SILENCES);
  return [
    ...dips.slice(0, MOST_DIPS).map((dip) => rich(dipLine(dip, { ...to, on }))),
    ...moreAlerts(dips, MOST_DIPS, language).map(note),
    ...passed.slice(0, MOST_DIPS).map((dip) => rich(passedLine(dip, seen))),
    ...[...silences, ...spikes].map((alert) => rich(alertLine(alert, { ...seen, withSign: true }))),
    ...heardAgain.slice(0, MOST_SILENCES).map((silence) => {
      const { digest: words } = wordsOf(language).dips;
      return note(words.heardAgain(measureText(silence, language)));
    }),
    ...badAnswerLines(digest, language),
    ...stillOpenLines(digest, to),
    ...rebaselines.map((it) => {
      const { digest: words } = wordsOf(language).dips;
      return note(words.rebaselined(nameWithin(it, team), dayOf(it.from, language)));
    }),
    ...(eyed === null ? [] : [note(eyedText([eyed], seen))]),
  ];
}

/** What is open since an earlier digest, each with its thread where the team has one. */
function stillOpenLines(
  { dips, spikes, silences, on }: Digest,
  { team, workspaceUrl }: { readonly team: Team; readonly workspaceUrl: string | null },
): readonly KnownBlock[] {
  const { language } = team;
  const { dips: words, since } = wordsOf(language);
  const open = [...dips, ...silences, ...spikes].filter(({ isNew }) => !isNew);
  if (open.length === 0) return [];
  const pieces = open.slice(0, MOST_STILL_OPEN).flatMap((alert, index) => {
    const name = openName(alert, team);
    const thread = isInThread(alert, team) ? alert.thread : null;
    const place = thread && { ...thread, conversationTs: thread.ts };
    const day = since(earlierDay(alert.since, { on, language }));
    return [
      index > 0 ? ' · ' : '',
      place === null ? name : link(name, permalink(place, workspaceUrl)),
      ` ${day}`,
    ];
  });
  return [
    rich(line(words.digest.stillOpen, ...pieces)),
    ...moreAlerts(open, MOST_STILL_OPEN, language).map(note),
  ];
}

/** What is open, among what else is: `CSAT`, `nothing from “Survey”`, `more unhappy feedback`. */
function openName(alert: ToldAlert, team: Team): string {
  const { digest: words } = wordsOf(team.language).dips;
  const name = nameWithin(alert, team);
  switch (kindOf(alert.measure)) {
    case 'dip':
      return name;
    case 'silence':
      return words.nothingFrom(measureText(alert, team.language));
    case 'spike':
      return words.moreOf(name);
  }
}

/** Whether a dip has a thread of this team, which says the rest and has the buttons. */
export function isInThread(dip: ToldAlert, { id }: Pick<Team, 'id'>): boolean {
  const { thread, toldTeamId, toldWithId, isNew } = dip;
  return toldTeamId === id && (thread !== null || toldWithId !== null || isNew);
}

/** A new dip's thread begins with the digest: what is said there is not said twice. */
function dipLine(
  dip: ToldAlert,
  to: { readonly team: Team; readonly workspaceUrl: string | null; readonly on: LocalDate },
): RichTextSection {
  const { team, workspaceUrl, on } = to;
  const { language } = team;
  const seen = { team, on, language };
  if (!isInThread(dip, team)) return alertLine(dip, { ...seen, withSign: true });
  const { inThread } = wordsOf(language).dips.digest;
  const { thread } = dip;
  const place = thread && { ...thread, conversationTs: thread.ts };
  const more = place === null ? inThread : link(inThread, permalink(place, workspaceUrl));
  return line(`${alertSign(dip)} `, boldSentence(sentenceWithin(dip, seen)), ' ', more);
}

/** A dip that nobody was told of while it was there. */
function passedLine(
  dip: Digest['passed'][number],
  seen: Parameters<typeof sentenceWithin>[1],
): RichTextSection {
  const { digest: words } = wordsOf(seen.language).dips;
  const over = words.passed(dayOf(dip.closedOn ?? seen.on, seen.language));
  return line(`${alertSign(dip)} `, boldSentence(sentenceWithin(dip, seen)), ` ${over}`);
}

/** Only those that were not told at once: more than a few a day would be noise, not news. */
function badAnswerLines({ badAnswers }: Digest, language: Language): readonly KnownBlock[] {
  if (badAnswers.length === 0) return [];
  const { listOf, dips } = wordsOf(language);
  const places = badAnswers.map((it) => `${it.touchpoint} ${count(it.count, language)}`);
  return [says(dips.digest.badAnswers(listOf(places)))];
}

/** What became of last month's alerts, once a month, and what might suit better. */
export function digestLedger(
  { ledger, proposal }: Digest,
  language: Language,
): readonly KnownBlock[] {
  if (ledger === null) return [];
  const { month } = wordsOf(language).dips.ledger;
  const lead = leadText(ledger, language);
  return [
    rich(line(bold(month), ledgerText(ledger, language)), ...(lead === null ? [] : [line(lead)])),
    ...(proposal === null
      ? []
      : [says(proposalText(proposal, language)), proposalActions(proposal, language)]),
  ];
}
