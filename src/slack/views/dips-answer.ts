import type { KnownBlock } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { DipsLook } from '../../core/dips/alerts/dips-look.ts';
import type { SensitivityChoice } from '../../core/dips/ledger/sensitivity.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import type { LocalDate } from '../../core/time/period.ts';
import { actions, button, header, note } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { line, member, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { ownerButton } from './alert-actions.ts';
import { alertLine } from './alert-line.ts';
import { ownerPieces } from './alert-state-lines.ts';
import { eyedText } from './eyed-text.ts';
import { moreAlerts } from './more-alerts.ts';
import { count } from './numbers.ts';
import { sentenceWithin } from './sentence-within.ts';

/** More than this is a bad week for a list in Slack; the ledger has them all. */
const MOST_OPEN = 10;

/** The open alerts of a team or of all, what is kept an eye on, and how readily one is told. */
export function dipsAnswer(
  look: DipsLook,
  to: {
    readonly team: Team | null;
    readonly on: LocalDate;
    readonly choice: SensitivityChoice;
    readonly language: Language;
  },
): View {
  const { team, language } = to;
  const { list, sensitivity } = wordsOf(language).dips;
  const open = look.open.slice(0, MOST_OPEN);
  const title = team === null ? list.titleOfAll : list.title(team.name);
  const told = open.map((alert) => sentenceWithin(alert, to));
  return view(`${title}: ${told.join(' ') || list.none}`, [
    header(title),
    ...(open.length === 0 ? [says(list.none)] : open.flatMap((it) => alertBlocks(it, to))),
    ...moreAlerts(look.open, MOST_OPEN, language).map(note),
    ...(look.eyed.length === 0 ? [] : [note(eyedText(look.eyed, to))]),
    says(
      list.sensitivity(sensitivity.levels[look.sensitivity], count(look.budget, language)),
      ...(to.choice.by === null ? [] : [` ${list.setBy}`, member(to.choice.by), '.']),
    ),
    actions(button(list.ledger, { id: `${IDS.ask}:0`, value: 'dips ledger' })),
  ]);
}

function alertBlocks(
  alert: Alert,
  seen: { readonly team: Team | null; readonly on: LocalDate; readonly language: Language },
): readonly KnownBlock[] {
  const { dips } = wordsOf(seen.language);
  return [
    rich(alertLine(alert, { ...seen, withSign: true }), line(...ownerPieces(alert, seen.language))),
    actions(
      ownerButton(alert, seen.language),
      button(dips.why, { id: IDS.askWhy, value: alert.id }),
    ),
  ];
}
