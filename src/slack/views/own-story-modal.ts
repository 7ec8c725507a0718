import type { ModalView } from '@slack/types';
import type { Language } from '../../core/feedback/feedback.ts';
import type { Journey } from '../../core/journeys/journey.ts';
import { mostWords } from '../../core/stories/read-aloud.ts';
import type { Team } from '../../core/teams/team.ts';
import { input, option, plain } from '../kit/blocks.ts';
import { IDS, OWN_STORY_FIELDS } from '../kit/ids.ts';
import { cut, LIMITS } from '../kit/limits.ts';
import { tame } from '../kit/markup.ts';
import { wordsOf } from '../words/words-of.ts';
import { MOST_HELPERS } from './case-modal.ts';

/** Characters: what is longer is no story of twenty seconds, and whoever tells it makes it one. */
const LONGEST_TEXT = 1000;

/** In which a colleague tells a story; `metadata` is given back with it. */
export function ownStoryModal(
  given: {
    /** What it is told from; empty where it is told from nothing. */
    readonly text: string;
    readonly touchpointId: string | null;
    readonly isHappy: boolean | null;
    /** The team it is most likely for first; never empty. */
    readonly teams: readonly Team[];
    readonly journeys: readonly Journey[];
  },
  { metadata, language }: { readonly metadata: string; readonly language: Language },
): ModalView {
  const { tellForm: form } = wordsOf(language).stories;
  const [happy, unhappy] = [option(form.happy, 'happy'), option(form.unhappy, 'unhappy')];
  const [next, spare] = [option(form.next, 'next'), option(form.spare, 'spare')];
  const teams = given.teams.slice(0, LIMITS.options).map(({ name, id }) => option(name, id));
  const feeling = given.isHappy === null ? null : given.isHappy ? happy : unhappy;
  const text = cut(tame(given.text), LONGEST_TEXT);
  return {
    type: 'modal',
    callback_id: IDS.ownStory,
    private_metadata: metadata,
    title: plain(form.title, LIMITS.modalTitle),
    submit: plain(form.save, LIMITS.modalTitle),
    close: plain(form.close, LIMITS.modalTitle),
    blocks: [
      input(OWN_STORY_FIELDS.text, {
        label: form.text,
        hint: form.textHint(mostWords('en'), mostWords('nl')),
        element: {
          ...{ type: 'plain_text_input', multiline: true, max_length: LONGEST_TEXT },
          ...(text !== '' && { initial_value: text }),
        },
      }),
      ...aboutInput(given, language),
      input(OWN_STORY_FIELDS.feeling, {
        label: form.feeling,
        element: {
          ...{ type: 'radio_buttons', options: [happy, unhappy] },
          ...(feeling !== null && { initial_option: feeling }),
        },
      }),
      input(OWN_STORY_FIELDS.helpers, {
        label: form.helpers,
        hint: form.helpersHint,
        isOptional: true,
        element: { type: 'multi_users_select', max_selected_items: MOST_HELPERS },
      }),
      input(OWN_STORY_FIELDS.team, {
        label: form.team,
        element: {
          ...{ type: 'static_select', options: teams },
          ...(teams[0] && { initial_option: teams[0] }),
        },
      }),
      input(OWN_STORY_FIELDS.when, {
        label: form.when,
        element: { type: 'radio_buttons', options: [next, spare], initial_option: next },
      }),
    ],
  };
}

/** None where there are no touchpoints to choose from. */
function aboutInput(
  {
    journeys,
    touchpointId,
  }: Pick<Parameters<typeof ownStoryModal>[0], 'journeys' | 'touchpointId'>,
  language: Language,
) {
  const { tellForm: form } = wordsOf(language).stories;
  const groups = journeys
    .filter(({ touchpoints }) => touchpoints.length > 0)
    .slice(0, LIMITS.options)
    .map(({ name, touchpoints }) => ({
      label: plain(name, LIMITS.optionText),
      options: touchpoints.slice(0, LIMITS.options).map((it) => option(it.name, it.id)),
    }));
  const chosen = groups.flatMap(({ options }) => options).find((it) => it.value === touchpointId);
  if (groups.length === 0) return [];
  return [
    input(OWN_STORY_FIELDS.about, {
      label: form.about,
      isOptional: true,
      element: {
        ...{ type: 'static_select', option_groups: groups },
        placeholder: plain(form.choose, LIMITS.buttonText),
        ...(chosen && { initial_option: chosen }),
      },
    }),
  ];
}
