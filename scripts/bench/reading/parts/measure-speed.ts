import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Language } from '../../../../src/core/feedback/feedback.ts';
import type { Touchpoint } from '../../../../src/core/journeys/journey.ts';
import { createReader } from '../../../../src/reading/create-reader.ts';
import { judgeLanguage } from '../../../../src/reading/language/judge-language.ts';
import { COMPANY } from '../../../demo/company/company.ts';
import { latenciesOf } from '../../ingest/latencies.ts';
import { corpus } from '../../load/corpus.ts';
import type { Figure } from '../figure.ts';
import type { Part } from './part.ts';

const MESSAGES = 60;
const SHORTEST = 120;
const LONGEST = 140;
/** Enough of the demo's feedback to find them in. */
const SEARCHED = 4_000;
const ROUNDS = { warm: 10, timed: 30, quick: 5 };

/** How long a message takes from raw text to touchpoint, beside wink-nlp's own part of it. */
export const measureSpeed: Part = async ({ isQuick }) => {
  const messages = chooseMessages();
  const touchpoints = demoTouchpoints();
  const reader = createReader();
  reader.adopt(await reader.fit({ version: 1, touchpoints, corrections: [] }));
  const nlp = winkNLP(model, ['sbd', 'sentiment', 'pos']);
  const times = { ours: [] as number[], wink: [] as number[] };
  const timed = isQuick ? ROUNDS.quick : ROUNDS.timed;
  for (let round = 0; round < ROUNDS.warm + timed; round += 1) {
    for (const { text, language } of messages) {
      const start = performance.now();
      await reader.read(text, { language, touchpoints });
      const between = performance.now();
      nlp.readDoc(text).out(nlp.its.sentiment);
      const end = performance.now();
      if (round < ROUNDS.warm) continue;
      times.ours.push(between - start);
      times.wink.push(end - between);
    }
  }
  return toFigures(times, messages.length, timed);
};

function toFigures(
  times: Readonly<Record<'ours' | 'wink', readonly number[]>>,
  count: number,
  rounds: number,
): readonly Figure[] {
  const [ours, wink] = [latenciesOf(times.ours), latenciesOf(times.wink)];
  const how =
    `${count} messages, half Dutch, read ${rounds} times after warming, one after another: ` +
    'redaction, language, sentiment, kinds, one of 8 touchpoints';
  return [
    {
      ...{ id: 'speedMiddle', ours: ours.p50, count, how },
      references: { 'wink-nlp alone': wink.p50 },
    },
    {
      ...{ id: 'speedSlow', ours: ours.p95, count, how },
      references: { 'wink-nlp alone': wink.p95 },
    },
    { ...{ id: 'speedRatio', ours: ours.p50 / wink.p50, count, how }, references: {} },
  ];
}

/** As many Dutch as English ones, of about 130 characters. */
function chooseMessages(): readonly { readonly text: string; readonly language: Language }[] {
  const texts = [...new Set(corpus(SEARCHED).map(({ text }) => text))]
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .map((text) => ({ text, language: judgeLanguage(text).nearest }));
  return (['nl', 'en'] as const).flatMap((language) =>
    texts
      .filter((it) => it.language === language)
      .slice(0, MESSAGES / 2)
      .map(({ text }) => ({ text, language })),
  );
}

function demoTouchpoints(): readonly Touchpoint[] {
  return COMPANY.teams.flatMap(({ team, touchpoints }) =>
    touchpoints.map(({ texts: _, journey: __, ...touchpoint }) => ({
      ...touchpoint,
      id: touchpoint.name,
      teamId: team.name,
    })),
  );
}
