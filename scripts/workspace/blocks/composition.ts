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

/** Composition objects: https://docs.slack.dev/reference/block-kit/composition-objects */

export function plainText(max: number): Rule {
  return byType({ plain_text: plainTextRule(max) });
}

export function anyText(max: number): Rule {
  return byType({ plain_text: plainTextRule(max), mrkdwn: mrkdwnRule(max) });
}

export function mrkdwn(max: number): Rule {
  return byType({ mrkdwn: mrkdwnRule(max) });
}

function plainTextRule(max: number): Rule {
  return object({
    needs: { type: anything, text: string({ min: 1, max }) },
    may: { emoji: yesOrNo },
  });
}

function mrkdwnRule(max: number): Rule {
  return object({
    needs: { type: anything, text: string({ min: 1, max }) },
    may: { verbatim: yesOrNo },
  });
}

export const confirm: Rule = object({
  may: {
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: oneOf('primary', 'danger'),
  },
});

/** An option of a menu: plain text, its value at most 75 characters. */
export const option: Rule = optionOf(plainText(75));
/** An option of radio buttons or checkboxes, which may be marked up. */
export const markedOption: Rule = optionOf(anyText(75));

function optionOf(text: Rule): Rule {
  return object({
    needs: { text },
    may: {
      value: string({ max: 75 }),
      description: anyText(75),
      url: string({ max: 3_000 }),
    },
  });
}

export const optionGroup: Rule = object({
  needs: { label: plainText(75), options: list(option, { max: 100 }) },
});

export const conversationFilter: Rule = object({
  may: {
    include: list(oneOf('im', 'mpim', 'private', 'public'), { max: 4 }),
    exclude_external_shared_channels: yesOrNo,
    exclude_bot_users: yesOrNo,
  },
});

const slackFile: Rule = every(
  needsOne('id', 'url'),
  object({ may: { id: string({ min: 1, max: 255 }), url: string({ min: 1, max: 3_000 }) } }),
);

/** The picture of an image: by its public address or as a file in Slack. */
export const picture = {
  image_url: string({ min: 1, max: 3_000 }),
  slack_file: slackFile,
  image_width: anything,
  image_height: anything,
  image_bytes: anything,
} as const;
