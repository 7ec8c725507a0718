import { dataTableBlock, dataVisualizationBlock, tableBlock } from './chart-blocks.ts';
import { anyText, mrkdwn, picture, plainText } from './composition.ts';
import {
  buttonElement,
  choosingElements,
  contextActionElements,
  imageElement,
  overflowElement,
  typingElements,
  workflowElement,
} from './elements.ts';
import { richTextElements } from './rich-text-block.ts';
import {
  anything,
  byType,
  every,
  list,
  needsOne,
  object,
  oneOf,
  type Rule,
  string,
  yesOrNo,
} from './rule.ts';

/** Blocks: https://docs.slack.dev/reference/block-kit/blocks */

type Rules = Readonly<Record<string, Rule>>;

const text = string({ min: 1, max: 3_000 });
const address = string({ min: 1, max: 3_000 });

function block(needs: Rules, may: Rules = {}): Rule {
  return object({
    needs: { type: anything, ...needs },
    may: { block_id: string({ max: 255 }), ...may },
  });
}

const interactive: Rules = {
  ...buttonElement,
  ...choosingElements,
  ...overflowElement,
  ...workflowElement,
};

const actions = block({
  elements: list(byType({ ...interactive, rich_text_input: anything }), { max: 25 }),
});

const section = every(
  needsOne('text', 'fields'),
  block(
    {},
    {
      text: anyText(3_000),
      fields: list(anyText(2_000), { max: 10 }),
      accessory: byType({ ...interactive, ...imageElement }),
      expand: yesOrNo,
    },
  ),
);

const context = block({
  elements: list(byType({ ...imageElement, plain_text: anyText(3_000), mrkdwn: anyText(3_000) }), {
    max: 10,
  }),
});

const image = every(
  needsOne('image_url', 'slack_file'),
  block({ alt_text: string({ max: 2_000 }) }, { ...picture, title: plainText(2_000) }),
);

const input = block(
  { label: plainText(2_000), element: byType({ ...choosingElements, ...typingElements }) },
  { hint: plainText(2_000), optional: yesOrNo, dispatch_action: yesOrNo },
);

const richText = block({ elements: richTextElements });
const file = block({ source: oneOf('remote'), external_id: text });

const video = block(
  {
    video_url: address,
    thumbnail_url: address,
    alt_text: string({ max: 2_000 }),
    title: plainText(199),
  },
  {
    title_url: address,
    author_name: string({ max: 49 }),
    provider_name: string({ max: 255 }),
    provider_icon_url: address,
    description: plainText(200),
  },
);

const card = every(
  needsOne('hero_image', 'title', 'actions', 'body'),
  block(
    {},
    {
      hero_image: byType(imageElement),
      icon: byType(imageElement),
      title: mrkdwn(150),
      subtitle: mrkdwn(150),
      body: mrkdwn(200),
      actions: list(byType(buttonElement), { max: 25 }),
    },
  ),
);

const status = oneOf('pending', 'in_progress', 'complete', 'error');
const taskCard = block(
  { task_id: text, title: text, status },
  {
    details: byType({ rich_text: richText }),
    output: byType({ rich_text: richText }),
    sources: list(object({ needs: { type: oneOf('url'), url: address, text } }), { max: 100 }),
  },
);

const grouped: Rules = {
  actions,
  context,
  divider: block({}),
  file,
  header: block({ text: plainText(150) }, { level: oneOf(1, 2, 3, 4) }),
  image,
  input,
  rich_text: richText,
  section,
  table: tableBlock,
  video,
};

const container = every(
  needsOne('title', 'rich_text_title'),
  block(
    { child_blocks: list(byType(grouped), { max: 10 }) },
    {
      title: plainText(150),
      rich_text_title: byType({ rich_text: richText }),
      subtitle: anyText(150),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: byType(imageElement),
      is_collapsible: yesOrNo,
      default_collapsed: yesOrNo,
      has_header_divider: yesOrNo,
    },
  ),
);

const everywhere: Rules = {
  actions,
  context,
  divider: grouped.divider ?? anything,
  header: grouped.header ?? anything,
  image,
  input,
  rich_text: richText,
  section,
  video,
};

/** Which block may stand on which surface. */
export const layoutBlocks = {
  message: {
    ...everywhere,
    card,
    carousel: block({ elements: list(byType({ card }), { max: 10 }) }),
    container,
    context_actions: block({ elements: list(byType(contextActionElements), { max: 5 }) }),
    data_table: dataTableBlock,
    data_visualization: dataVisualizationBlock,
    file,
    markdown: block({ text: string({ min: 1, max: 12_000 }) }),
    plan: block({ title: text }, { tasks: list(byType({ task_card: taskCard }), { max: 100 }) }),
    table: tableBlock,
    task_card: taskCard,
  },
  modal: {
    ...everywhere,
    alert: block(
      { text: anyText(3_000) },
      { level: oneOf('default', 'info', 'warning', 'error', 'success') },
    ),
  },
  home: { ...everywhere, data_visualization: dataVisualizationBlock },
} satisfies Readonly<Record<string, Rules>>;
