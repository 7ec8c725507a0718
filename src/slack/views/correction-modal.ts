import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Aspect } from '../../core/corrections/correction.ts';
import type { Feedback, Language } from '../../core/feedback/feedback.ts';
import { KINDS, SENTIMENTS } from '../../core/feedback/labels.ts';
import type { Journey } from '../../core/journeys/journey.ts';
import { actions, button, divider, input, note, option, plain } from '../kit/blocks.ts';
import { CORRECTION_FIELDS, IDS, NO_TOUCHPOINT } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { readingValue } from '../kit/reading-value.ts';
import { bold, line, quote, rich, says } from '../kit/rich-text.ts';
import { wordsOf } from '../words/words-of.ts';
import { saidIn } from './said-in.ts';
import { type Why, whyLines } from './why-lines.ts';

/** More than a digest's quote: whoever judges wants to read all of it. */
const QUOTE_LENGTH = 900;

/** How a piece is read and why, in a form that corrects it; `place` is given back with it. */
export function correctionModal(
  read: {
    readonly feedback: Feedback;
    readonly journeys: readonly Journey[];
    readonly explanations: readonly (Why & { readonly modelVersion: number })[];
    readonly corrected: readonly Aspect[];
  },
  to: { readonly place: string; readonly language: Language },
): ModalView {
  const words = wordsOf(to.language);
  const { reading } = words;
  return {
    type: 'modal',
    callback_id: IDS.correction,
    private_metadata: to.place,
    title: plain(reading.title, LIMITS.modalTitle),
    submit: plain(reading.save, LIMITS.modalTitle),
    close: plain(reading.close, LIMITS.modalTitle),
    blocks: [
      rich(quote(words.quoted(saidIn(read.feedback, QUOTE_LENGTH)))),
      aboutInput(read, to.language),
      feelingInput(read.feedback, to.language),
      kindsInput(read.feedback, to.language),
      actions(button(words.stories.nominate, nominateButton(read.feedback))),
      divider(),
      ...whyBlocks(read, to.language),
    ],
  };
}

function nominateButton({ id }: Feedback) {
  return { id: IDS.nominate, value: readingValue(id) };
}

function aboutInput(
  { feedback, journeys }: { readonly feedback: Feedback; readonly journeys: readonly Journey[] },
  language: Language,
): InputBlock {
  const { reading } = wordsOf(language);
  // Slack takes a hundred groups, one of which is ours.
  const groups = journeys
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .slice(0, LIMITS.options - 1)
    .map(({ name, touchpoints }) => ({
      label: plain(name, LIMITS.optionText),
      options: touchpoints.slice(0, LIMITS.options).map((it) => option(it.name, it.id)),
    }));
  const nothing = option(reading.nothingOfOurs, NO_TOUCHPOINT);
  const chosen = groups
    .flatMap(({ options }) => options)
    .find(({ value }) => value === feedback.touchpointId);
  return input(CORRECTION_FIELDS.about, {
    label: reading.about,
    isOptional: true,
    element: {
      type: 'static_select',
      placeholder: plain(reading.choose, LIMITS.buttonText),
      option_groups: [
        ...groups,
        { label: plain(reading.elsewhere, LIMITS.optionText), options: [nothing] },
      ],
      ...(chosen && { initial_option: chosen }),
    },
  });
}

function feelingInput({ sentiment }: Feedback, language: Language): InputBlock {
  const { reading } = wordsOf(language);
  const options = SENTIMENTS.map((it) => option(reading.sentiments[it], it));
  const chosen = options.find(({ value }) => value === sentiment.label);
  return input(CORRECTION_FIELDS.feeling, {
    label: reading.feeling,
    element: { type: 'radio_buttons', options, ...(chosen && { initial_option: chosen }) },
  });
}

function kindsInput({ kinds }: Feedback, language: Language): InputBlock {
  const { reading } = wordsOf(language);
  const options: PlainTextOption[] = KINDS.map((it) => option(reading.kindNames[it], it));
  const chosen = options.filter(({ value }) => kinds.some(({ label }) => label === value));
  return input(CORRECTION_FIELDS.kinds, {
    label: reading.kinds,
    element: {
      type: 'checkboxes',
      options,
      ...(chosen.length > 0 && { initial_options: chosen }),
    },
  });
}

function whyBlocks(
  read: Parameters<typeof correctionModal>[0],
  language: Language,
): readonly KnownBlock[] {
  const { reading } = wordsOf(language);
  const touchpoints = read.journeys.flatMap((journey) => journey.touchpoints);
  const version = Math.max(0, ...read.explanations.map(({ modelVersion }) => modelVersion));
  const lines = read.explanations.flatMap((why) =>
    whyLines(why, { touchpoints, language, isCorrected: read.corrected.includes(why.aspect) }),
  );
  const { segment } = read.feedback;
  const stated =
    segment === null ? [] : [line(bold(`${reading.segment}: `), reading.bySurvey(segment))];
  return [
    says(bold(reading.why)),
    ...(lines.length + stated.length === 0 ? [] : [rich(...lines, ...stated)]),
    note(version === 0 ? reading.noModel : reading.model(String(version))),
  ];
}
