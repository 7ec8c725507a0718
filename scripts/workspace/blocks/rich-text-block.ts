import {
  anything,
  byType,
  list,
  number,
  object,
  oneOf,
  type Rule,
  string,
  yesOrNo,
} from './rule.ts';

/** Rich text: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */

const style = object({
  may: {
    bold: yesOrNo,
    italic: yesOrNo,
    strike: yesOrNo,
    underline: yesOrNo,
    code: yesOrNo,
    highlight: yesOrNo,
    client_highlight: yesOrNo,
    unlink: yesOrNo,
  },
});
const id = string({ min: 1, max: 255 });
const url = string({ min: 1, max: 3_000 });
const text = string({ min: 1, max: 12_000 });
const many = 1_000;

function inline(needs: Readonly<Record<string, Rule>>, may: Readonly<Record<string, Rule>>): Rule {
  return object({ needs: { type: anything, ...needs }, may: { style, ...may } });
}

const inlines = byType({
  text: inline({ text }, {}),
  link: inline({ url }, { text: string({ max: 12_000 }), unsafe: yesOrNo }),
  user: inline({ user_id: id }, {}),
  usergroup: inline({ usergroup_id: id }, {}),
  channel: inline({ channel_id: id }, {}),
  team: inline({ team_id: id }, {}),
  broadcast: inline({ range: oneOf('here', 'channel', 'everyone') }, {}),
  emoji: inline({ name: id }, { unicode: string({ max: 255 }), url, skin_tone: anything }),
  color: inline({ value: string({ min: 4, max: 9 }) }, {}),
  date: inline(
    { timestamp: number({ min: 0, max: 99_999_999_999 }), format: string({ min: 1, max: 255 }) },
    { url, fallback: string({ max: 3_000 }) },
  ),
});

const border = { border: oneOf(0, 1) };
const elements = list(inlines, { min: 0, max: many });
const section = object({ needs: { type: anything, elements } });

/** What a rich text block, or a rich text cell of a table, is made of. */
export const richTextElements: Rule = list(
  byType({
    rich_text_section: section,
    rich_text_quote: object({ needs: { type: anything, elements }, may: border }),
    rich_text_preformatted: object({
      needs: { type: anything, elements },
      may: { ...border, language: string({ max: 75 }) },
    }),
    rich_text_list: object({
      needs: {
        type: anything,
        style: oneOf('bullet', 'ordered'),
        elements: list(byType({ rich_text_section: section }), { min: 0, max: many }),
      },
      may: { ...border, indent: number({ min: 0, max: 8 }), offset: number({ min: 0, max: many }) },
    }),
  }),
  { min: 0, max: many },
);
