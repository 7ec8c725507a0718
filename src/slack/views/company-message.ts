import type { KnownBlock, RichTextSection } from '@slack/types';
import type { CompanyDigest } from '../../core/company/company-digest.ts';
import type { Language } from '../../core/feedback/feedback.ts';
import { actions, button, header, note } from '../kit/blocks.ts';
import type { ChartedView } from '../kit/chart.ts';
import { IDS } from '../kit/ids.ts';
import { type View, view } from '../kit/message.ts';
import { boldSentence, line, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { alertSign } from './alert-line.ts';
import { alertName } from './alert-text.ts';
import { earlierDay, periodOf } from './days.ts';
import type { DigestView } from './digest-message.ts';
import { placeBlocks } from './digest-week.ts';
import { count } from './numbers.ts';
import { sentenceWithin } from './sentence-within.ts';

/** More would not be read. */
const MOST_NEW = 6;
const MOST_OLD = 8;
const MOST_NAMES = 8;

/** The company's digest: the one thing that matters, dips over teams, scores by team, blind spots. */
export function companyMessage(
  digest: CompanyDigest,
  { language, isLate }: { readonly language: Language; readonly isLate: boolean },
): DigestView {
  const { company } = wordsOf(language);
  const headline = headlineOf(digest, language);
  const teams = placeBlocks(
    { caption: company.byTeam, column: company.team, rows: digest.teams },
    language,
  );
  const above = [
    header(headline),
    ...(isLate ? [note(company.late)] : []),
    ...dipBlocks(digest, language),
    ...(digest.teams.length === 0 ? [says(company.noScores)] : []),
  ];
  const below = [
    ...spotBlocks(digest, language),
    ...(digest.dips.length === 0
      ? []
      : [actions(button(company.seeDips, { id: `${IDS.ask}:0`, value: 'dips' }))]),
    note(heardText(digest, language)),
  ];
  const plain = view(headline, [...above, ...teams.plain, ...below]);
  const hasTable = teams.drawn.length > 0;
  return { ...plain, charted: hasTable ? [...above, ...teams.drawn, ...below] : null };
}

/** The same for whoever asks, with the button that has it posted where it was asked. */
export function companyAnswer(
  digest: CompanyDigest,
  to: {
    readonly language: Language;
    readonly channelId: string;
    /** Where it is posted now; null: nowhere. */
    readonly postedIn: string | null;
  },
): { readonly plain: View; readonly charted: ChartedView | null } {
  const { language, channelId, postedIn } = to;
  const { company } = wordsOf(language);
  const { text, blocks, charted } = companyMessage(digest, { language, isLate: false });
  const isHere = postedIn === channelId;
  const choice = isHere
    ? button(company.stop, { id: IDS.stopCompany, value: 'company' })
    : button(company.postHere, { id: IDS.postCompany, value: 'company' });
  const below = [
    ...(postedIn === null || isHere ? [] : [note(company.elsewhere)]),
    actions(choice),
  ];
  return {
    plain: { text, blocks: [...blocks, ...below] },
    charted: charted && { text, blocks: [...charted, ...below] },
  };
}

function headlineOf(digest: CompanyDigest, language: Language): string {
  const { company, pieces } = wordsOf(language);
  const { dips, undelivered, blind, heard } = digest;
  const [worst, ...others] = dips.filter(({ isNew }) => isNew);
  if (worst !== undefined) {
    const more = others.length === 0 ? null : count(others.length, language);
    return company.slipped(alertName(worst, language), more);
  }
  if (undelivered.length > 0) return company.undelivered(namesOf(undelivered, language));
  const said = pieces(count(heard.total, language));
  if (dips.length > 0) return company.stillDown(said, count(dips.length, language));
  return blind.length > 0 ? company.blind(namesOf(blind, language)) : company.calm(said);
}

function dipBlocks({ dips, on }: CompanyDigest, language: Language): readonly KnownBlock[] {
  const { company, dips: words } = wordsOf(language);
  const seen = { team: null, on, language };
  const fresh = dips.filter(({ isNew }) => isNew).slice(0, MOST_NEW);
  const known = dips
    .filter(({ isNew }) => !isNew)
    .slice(0, MOST_OLD)
    .map((dip) => company.since(alertName(dip, language), earlierDay(dip.since, { on, language })));
  const lines: RichTextSection[] = fresh.map((dip) =>
    line(`${alertSign(dip)} `, boldSentence(sentenceWithin(dip, seen))),
  );
  return [
    ...lines.map((it) => rich(it)),
    ...(known.length === 0 ? [] : [says(words.digest.stillOpen, known.join(' · '))]),
  ];
}

/** Where nobody listens, and where nobody is told. */
function spotBlocks(
  { blind, undelivered }: CompanyDigest,
  language: Language,
): readonly KnownBlock[] {
  const { company } = wordsOf(language);
  return [
    ...(undelivered.length === 0
      ? []
      : [says(company.undeliveredLine(namesOf(undelivered, language)))]),
    ...(blind.length === 0 ? [] : [says(company.blindLine(namesOf(blind, language)))]),
  ];
}

function namesOf(names: readonly string[], language: Language): string {
  const rest = names.length - MOST_NAMES;
  const shown = rest <= 0 ? names : [...names.slice(0, MOST_NAMES), `+${count(rest, language)}`];
  return wordsOf(language).listOf(shown);
}

function heardText({ heard, window }: CompanyDigest, language: Language): string {
  const { company, pieces } = wordsOf(language);
  return company.heard({
    period: periodOf(window, language),
    pieces: pieces(count(heard.total, language)),
    negative: count(heard.negative, language),
  });
}
