import type { AllMiddlewareArgs, SlackViewMiddlewareArgs, ViewSubmitAction } from '@slack/bolt';
import { TAXONOMY_LIMITS } from '../../core/journeys/taxonomy-limits.ts';
import { TOUCHPOINT_FIELDS } from '../kit/ids.ts';
import { parseThemePlace } from '../kit/theme-place.ts';
import type { SlackFlows } from '../slack-flows.ts';
import { themeDecided } from '../views/theme-decided.ts';
import { LONGEST_NAME } from '../views/touchpoint-modal.ts';
import type { Words } from '../words/en.ts';
import { wordsOf } from '../words/words-of.ts';

type SubmittedArgs = SlackViewMiddlewareArgs<ViewSubmitAction> & AllMiddlewareArgs;

/** More words or examples than this describe everything, and so nothing. */
const MOST_WORDS = 20;
const MOST_EXAMPLES = 10;

/** What shows nothing, or turns the reading direction of the list that it stands in. */
const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Co}]/gu;

const GONE = { kind: 'gone' } as const;

/** Somebody described the touchpoint that a theme becomes; the answer offers to take it back. */
export function onTouchpointDescribed(flows: SlackFlows) {
  return async ({ ack, view, body }: SubmittedArgs) => {
    const place = parseThemePlace(view.private_metadata);
    const { language } = await flows.knowAsker(place?.channelId ?? null);
    const { themes } = wordsOf(language);
    const described = describedIn(view.state.values);
    const errors = faultsIn(described, themes);
    if (Object.keys(errors).length > 0) {
      await ack({ response_action: 'errors', errors });
      return;
    }

    const by = body.user.id;
    const decided =
      place === null
        ? GONE
        : await flows.decideTheme.add(
            place.themeId,
            { ...described, language },
            { by, shownIn: place.channelId },
          );
    if (decided.kind === 'name taken') {
      const taken = { [TOUCHPOINT_FIELDS.name]: themes.nameTaken };
      await ack({ response_action: 'errors', errors: taken });
      return;
    }
    await ack();
    if (place === null) return;
    await flows.queuePost({
      key: `touchpoint-described:${view.id}`,
      channelId: place.channelId,
      threadTs: null,
      onlyFor: by,
      message: themeDecided(decided, language),
    });
  };
}

/** What is wrong in the form, by field. */
function faultsIn(
  { name, journey, keywords, examples }: ReturnType<typeof describedIn>,
  themes: Words['themes'],
): Record<string, string> {
  const { keyword, example } = TAXONOMY_LIMITS;
  return {
    ...(!isName(name) && { [TOUCHPOINT_FIELDS.name]: themes.nameFault }),
    ...(!isName(journey) && { [TOUCHPOINT_FIELDS.journey]: themes.journeyFault }),
    ...(keywords.some((it) => it.length > keyword) && {
      [TOUCHPOINT_FIELDS.keywords]: themes.keywordFault(keyword),
    }),
    ...(examples.some((it) => it.length > example) && {
      [TOUCHPOINT_FIELDS.examples]: themes.exampleFault(example),
    }),
  };
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME;
}

function describedIn(values: SubmittedArgs['view']['state']['values']) {
  const answer = (field: string) => values[field]?.[field];
  const written = (field: string) => (answer(field)?.value ?? '').replace(UNSEEN, '').trim();
  const { name, journey, keywords, examples } = TOUCHPOINT_FIELDS;
  return {
    name: written(name),
    journey: answer(journey)?.selected_option?.value ?? written(journey),
    keywords: partsOf(written(keywords), ',').slice(0, MOST_WORDS),
    examples: partsOf(written(examples), '\n').slice(0, MOST_EXAMPLES),
  };
}

function partsOf(text: string, between: string): readonly string[] {
  const parts = text.split(between).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
