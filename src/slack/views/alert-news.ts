import type { KnownBlock } from '@slack/types';
import type { Alert } from '../../core/dips/alerts/alert.ts';
import type { AlertEvent } from '../../core/dips/alerts/alert-event.ts';
import { kindOf } from '../../core/dips/alerts/measure.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Team } from '../../core/teams/team.ts';
import { daysBetween } from '../../core/time/days-between.ts';
import { actions, button } from '../kit/blocks.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { bold, boldSentence, member, type Piece, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { ownerButton } from './alert-actions.ts';
import { noticedText } from './alert-state-lines.ts';
import { alertName, amountOf, isEnough, levelWithAnswers, measureText } from './alert-text.ts';
import { dayOf } from './days.ts';

/** Something that happened to an alert, which is now as it is given. */
interface News {
  readonly alert: Alert;
  readonly event: AlertEvent;
}

/** A sentence: what is said of whom, and the same without a name, for a lock screen. */
interface Told {
  readonly pieces: readonly Piece[];
  readonly blocks?: readonly KnownBlock[];
}

/** What became of an alert, as a reply in its thread. */
export function alertNews(news: News, { team }: { readonly team: Team }): View {
  const { language } = team;
  const isAnswers = news.event.by === null;
  const told = isAnswers ? byAnswers(news, language) : byMember(news, language);
  const text = told.pieces.map((piece) => textIn(piece, language)).join('');
  const name = alertName(news.alert, language);
  // A thread may tell of several alerts: there, whatever is said of one begins with its name.
  const isOneOfMany = !isAnswers && news.alert.toldWithId !== null;
  const named = isOneOfMany ? [bold(`${name}: `), ...told.pieces] : told.pieces;
  return view(isAnswers ? text : `${name}: ${text}`, [says(...named), ...(told.blocks ?? [])]);
}

/** A notification shows no member's name of ours: Slack puts none where there is no mention. */
function textIn(piece: Piece, language: Language): string {
  if (typeof piece === 'string') return piece;
  if (piece.type === 'user') return wordsOf(language).dips.somebody;
  return piece.type === 'text' ? piece.text : '';
}

/** What answers made of it. */
function byAnswers(news: News, language: Language): Told {
  const { alert, event } = news;
  const { news: words } = wordsOf(language).dips;
  const kind = kindOf(alert.measure);
  const { name, now, amount } = factsOf(news, language);
  const usual = amount(alert.usual);
  switch (event.kind) {
    case 'worse':
      return say(words.worse[kind](name), words.now({ now, first: amount(alert.level), usual }));
    case 'wider':
      return say(words.wider, `${event.note ?? ''}${event.level === null ? '' : ` ${now}`}.`);
    case 'still down':
      return stillDown(news, language);
    case 'rebased':
      return rebased(news, language);
    default:
      if (kind === 'silence') return say(words.heardAgain(name));
      return say(isKnown(news) ? words.recovered({ name, now, usual }) : words.back(name));
  }
}

/** It stayed, or somebody said that the score is another one since some day. */
function rebased(news: News, language: Language): Told {
  const { alert, event } = news;
  const { quoted, dips } = wordsOf(language);
  const { name, amount, days } = factsOf(news, language);
  const kind = kindOf(alert.measure);
  if (event.note !== null) {
    const from = dips.news.comparedFrom(dayOf(event.on, language));
    return say(`${dips.news.changed(name, quoted(event.note))}.`, from);
  }
  // What it was when it opened is not what it settled at.
  const hasNormal = kind !== 'silence' && event.level !== null;
  const normal = hasNormal ? [dips.news.newUsual(amount(event.level))] : [];
  return say(dips.news.rebased[kind](name, days), ...normal);
}

/** A reminder, with what is missing: somebody who looks after it. */
function stillDown(news: News, language: Language): Told {
  const { alert } = news;
  const { news: words, nobody } = wordsOf(language).dips;
  const kind = kindOf(alert.measure);
  const { name, now, amount, days } = factsOf(news, language);
  const usual = amount(alert.usual);
  const known = isKnown(news) ? [words.nowAndUsual({ now, usual })] : [];
  const facts = kind === 'silence' ? [words.silentStill(usual)] : known;
  const isOpen = alert.state === 'open';
  const owner = isOpen ? [ownerButton(alert, language)] : [];
  const row = actions(...owner, whyButton(alert, language));
  return {
    ...say(words.still[kind](name, days), ...facts, ...(alert.takenBy === null ? [nobody] : [])),
    blocks: [row],
  };
}

/** Whether there are answers enough to say how it is now: what it was when it opened is over. */
function isKnown({ event: { level, n } }: News): boolean {
  return level !== null && n !== null && isEnough({ n });
}

function factsOf({ alert, event }: News, language: Language) {
  const { measure } = alert;
  const [level, n] = [event.level ?? alert.level, event.n ?? alert.n];
  const isSilence = kindOf(measure) === 'silence';
  return {
    name: isSilence ? measureText(alert, language) : alertName(alert, language),
    now: levelWithAnswers({ measure, level, n, of: null }, language),
    amount: (value: number) => amountOf(measure, value, language),
    days: wordsOf(language).dips.days(daysBetween(alert.openedOn, event.on)),
  };
}

/** The news itself, and what is to be known with it. */
function say(what: string, ...more: readonly string[]): Told {
  return { pieces: [boldSentence(what), ...more.map((sentence) => ` ${sentence}`)] };
}

/** What a member made of it. */
function byMember({ alert, event }: News, language: Language): Told {
  const { dips, quoted } = wordsOf(language);
  const who = member(event.by ?? '');
  switch (event.kind) {
    case 'explained': {
      const said = quoted(alert.explained?.text ?? event.note ?? '');
      const noticed = alert.explained && noticedText(alert.explained, alert.foundOn, language);
      return {
        pieces: [who, `${dips.news.explained}${said}`, noticed === null ? '' : `\n${noticed}`],
      };
    }
    case 'let go':
      return {
        pieces: [who, dips.news.letGo],
        ...(alert.takenBy === null && { blocks: [actions(ownerButton(alert, language))] }),
      };
    case 'marked false':
      return {
        pieces: [who, dips.news.markedFalse],
        blocks: [actions(button(dips.undo, { id: IDS.takeBackDoubt, value: alert.id }))],
      };
    case 'taken back':
      return { pieces: [who, dips.news.takenBack] };
    default:
      return { pieces: [who, dips.news.taken] };
  }
}

function whyButton({ id }: Alert, language: Language) {
  return button(wordsOf(language).dips.why, { id: IDS.askWhy, value: id });
}
