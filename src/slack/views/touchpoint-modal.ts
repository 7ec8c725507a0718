import type { ModalView } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Journey } from '../../core/journeys/journey.ts';
import type { Theme } from '../../core/themes/theme.ts';
import { input, option, plain, select } from '../kit/blocks.ts';
import { IDS, TOUCHPOINT_FIELDS } from '../kit/ids.ts';
import { LIMITS } from '../kit/limits.ts';
import { themePlace } from '../kit/theme-place.ts';
import { wordsOf } from '../words/words-of.ts';

/** Characters; a longer name does not fit the places in Slack where it is chosen. */
export const LONGEST_NAME = 60;
const LONGEST_WORDS = 300;
const LONGEST_EXAMPLES = 2_000;

/** Asks what a theme is called as a touchpoint, where it belongs, and which words name it. */
export function touchpointModal(
  theme: Theme,
  where: {
    readonly channelId: string;
    readonly journeys: readonly Journey[];
    readonly language: Language;
  },
): ModalView {
  const { themes: words } = wordsOf(where.language);
  const place = themePlace({ channelId: where.channelId, themeId: theme.id });
  return {
    type: 'modal',
    callback_id: IDS.newTouchpoint,
    private_metadata: place,
    title: plain(words.modalTitle, LIMITS.modalTitle),
    submit: plain(words.save, LIMITS.modalTitle),
    close: plain(words.close, LIMITS.modalTitle),
    blocks: [
      input(TOUCHPOINT_FIELDS.name, {
        label: words.name,
        element: {
          type: 'plain_text_input',
          max_length: LONGEST_NAME,
          initial_value: theme.label.slice(0, LONGEST_NAME),
        },
      }),
      journeyInput(theme, where),
      input(TOUCHPOINT_FIELDS.keywords, {
        label: words.keywords,
        hint: words.keywordsHint,
        isOptional: true,
        element: {
          type: 'plain_text_input',
          max_length: LONGEST_WORDS,
          initial_value: theme.terms.join(', ').slice(0, LONGEST_WORDS),
        },
      }),
      input(TOUCHPOINT_FIELDS.examples, {
        label: words.examples,
        hint: words.examplesHint,
        isOptional: true,
        element: { type: 'plain_text_input', multiline: true, max_length: LONGEST_EXAMPLES },
      }),
    ],
  };
}

/** The journey of the theme's touchpoint is chosen already; where there is none, its first name. */
function journeyInput(
  { touchpointId }: Theme,
  { journeys, language }: { readonly journeys: readonly Journey[]; readonly language: Language },
) {
  const { themes: words } = wordsOf(language);
  const { journey: id } = TOUCHPOINT_FIELDS;
  if (journeys.length === 0) {
    const element = { type: 'plain_text_input', max_length: LONGEST_NAME } as const;
    return input(id, { label: words.newJourney, element });
  }
  const own = journeys.find(({ touchpoints }) => touchpoints.some((it) => it.id === touchpointId));
  const options = journeys.map((journey) => option(journey.name, journey.id));
  const element = select({
    ...{ id, placeholder: words.journey, options },
    ...(own && { chosen: own.id }),
  });
  return input(id, { label: words.journey, element });
}
