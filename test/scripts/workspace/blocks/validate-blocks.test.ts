import { describe, expect, test } from 'vitest';
import { validateBlocks } from '../../../../scripts/workspace/blocks/validate-blocks.ts';
import { validateView } from '../../../../scripts/workspace/blocks/validate-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (text: string) => ({ type: 'section', text: mrkdwn(text) });
const button = (more: object = {}) => ({
  type: 'button',
  text: plain('Go'),
  action_id: 'go',
  ...more,
});
const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));
const options = (count: number) =>
  many(count, (index) => ({ text: plain(`option ${index}`), value: String(index) }));
const menu = (count: number) => ({
  type: 'static_select',
  action_id: 'menu',
  options: options(count),
});
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const input = (element: object) => ({ type: 'input', label: plain('Label'), element });
const chart = (points: number, categories = points) => ({
  type: 'data_visualization',
  title: 'CSAT',
  chart: {
    type: 'line',
    series: [
      { name: 'Checkout', data: many(points, (index) => ({ label: `w${index}`, value: index })) },
    ],
    ...(categories === 0
      ? {}
      : { axis_config: { categories: many(categories, (index) => `w${index}`) } }),
  },
});
const cell = { type: 'raw_text', text: 'x' };
const table = (rows: object[][]) => ({ type: 'data_table', caption: 'Scores', rows });

describe('a message', () => {
  test.each([
    ['a section', [section('x'.repeat(3_000))]],
    ['fields alone', [{ type: 'section', fields: many(10, () => mrkdwn('x')) }]],
    ['50 blocks', many(50, () => ({ type: 'divider' }))],
    ['25 buttons', [actions(...many(25, (index) => button({ action_id: `b${index}` })))]],
    ['a full menu', [actions(menu(100))]],
    ['a chart of 20 points', [chart(20)]],
    ['a table of 101 rows', [table(many(101, () => [cell, cell]))]],
    ['an image by file', [{ type: 'image', alt_text: 'x', slack_file: { id: 'F1' } }]],
    ['13,200 characters', many(5, () => section('x'.repeat(2_640)))],
  ])('may have %s', (_name, blocks) => {
    expect(validateBlocks(blocks, 'message')).toEqual([]);
  });

  test.each([
    ['51 blocks', many(51, () => ({ type: 'divider' })), 'no more than 50 items', '/blocks'],
    ['a long section', [section('x'.repeat(3_001))], 'less than 3001', '/blocks/0/text/text'],
    ['an empty text', [section('')], 'more than 0', '/blocks/0/text/text'],
    [
      'a long header',
      [{ type: 'header', text: plain('x'.repeat(151)) }],
      '151',
      '/blocks/0/text/text',
    ],
    [
      'a marked up header',
      [{ type: 'header', text: mrkdwn('x') }],
      'unsupported type: mrkdwn',
      '/blocks/0/text',
    ],
    ['a section without text', [{ type: 'section' }], 'missing required field', '/blocks/0'],
    ['an unknown block', [{ type: 'marquee' }], 'unsupported type: marquee', '/blocks/0'],
    [
      'an unknown field',
      [{ type: 'divider', color: 'red' }],
      'additional property: color',
      '/blocks/0',
    ],
    [
      '11 context elements',
      [{ type: 'context', elements: many(11, () => mrkdwn('x')) }],
      '10 items',
      '/blocks/0/elements',
    ],
    [
      '26 buttons',
      [actions(...many(26, (index) => button({ action_id: `b${index}` })))],
      '25 items',
      '/blocks/0/elements',
    ],
    [
      'a long button',
      [actions(button({ text: plain('x'.repeat(76)) }))],
      'less than 76',
      '/blocks/0/elements/0/text/text',
    ],
    [
      'a long value',
      [actions(button({ value: 'x'.repeat(2_001) }))],
      '2001',
      '/blocks/0/elements/0/value',
    ],
    ['a pink button', [actions(button({ style: 'pink' }))], 'one of', '/blocks/0/elements/0/style'],
    ['101 options', [actions(menu(101))], '100 items', '/blocks/0/elements/0/options'],
    ['an empty menu', [actions(menu(0))], 'at least 1', '/blocks/0/elements/0/options'],
    [
      '11 radio buttons',
      [actions({ type: 'radio_buttons', options: options(11) })],
      '10 items',
      '/blocks/0/elements/0/options',
    ],
    ['the same action twice in a block', [actions(button(), button())], 'unique', '/blocks/0'],
    [
      'the same block id twice',
      many(2, () => ({ type: 'divider', block_id: 'a' })),
      'unique',
      '/blocks',
    ],
    ['a chart of 21 points', [chart(21, 0)], '20 items', '/blocks/0/chart/series/0/data'],
    ['a series with a gap', [chart(3, 4)], 'equal the categories', '/blocks/0/chart/series/0/data'],
    ['three charts', [chart(2), chart(2), chart(2)], 'no more than 2', '/blocks'],
    ['ragged rows', [table([[cell, cell], [cell]])], 'same number of cells', '/blocks/0/rows'],
    [
      'a modal’s alert',
      [{ type: 'alert', text: plain('x') }],
      'unsupported type: alert',
      '/blocks/0',
    ],
    ['too much text', many(5, () => section('x'.repeat(2_641))), 'msg_blocks_too_long', '/blocks'],
    ['no list', 'blocks', 'must be an array', '/blocks'],
    ['a null', [null], 'must be an object', '/blocks/0'],
  ])('may not have %s', (_name, blocks, says, at) => {
    const faults = validateBlocks(blocks, 'message');

    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(says);
    expect(faults[0]).toContain(`[json-pointer:${at}]`);
  });
});

describe('a view', () => {
  const modal = (more: object) => ({ type: 'modal', title: plain('Set up'), blocks: [], ...more });

  test('may have 100 blocks, an alert and inputs with a button to submit', () => {
    const blocks = [
      { type: 'alert', level: 'error', text: plain('x') },
      input({ type: 'plain_text_input', action_id: 'name' }),
      ...many(98, () => ({ type: 'divider' })),
    ];

    expect(validateView(modal({ blocks, submit: plain('Save') }), 'modal')).toEqual([]);
  });

  test.each([
    ['a long title', modal({ title: plain('x'.repeat(25)) }), '/view/title/text'],
    ['inputs without a submit', modal({ blocks: [input(menu(1))] }), '/view'],
    ['a chart', modal({ blocks: [chart(2)] }), '/view/blocks/0'],
    ['101 blocks', modal({ blocks: many(101, () => ({ type: 'divider' })) }), '/view/blocks'],
    [
      'long private metadata',
      modal({ private_metadata: 'x'.repeat(3_001) }),
      '/view/private_metadata',
    ],
    ['another type', { type: 'home', blocks: [] }, '/view/type'],
  ])('may not have %s', (_name, view, at) => {
    const faults = validateView(view, 'modal');

    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(`[json-pointer:${at}]`);
  });
});
