import { expect, test } from 'vitest';
import { summaryBlocks } from '../../../src/slack/views/summary-blocks.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { expectSendable } from '../../support/expect-sendable.ts';

const TO = {
  language: 'en',
  timeZone: 'Europe/Amsterdam',
  workspaceUrl: 'https://example.slack.com/',
} as const;

test('a summary says what wrote it, and every claim opens what it rests on', () => {
  const [one, two] = [aFeedback(), aFeedback()];
  const claims = [
    { text: 'Payments hang for some customers.', citations: [one, two] },
    { text: 'The new summary is liked.', citations: [two] },
  ];

  const blocks = summaryBlocks({ claims, n: 40 }, TO);

  const told = JSON.stringify(blocks);
  expectSendable({ text: 'The week', blocks });
  expect(told).toContain('Written by a language model from 40 messages');
  expect(told.match(/\[\d\]/g)).toEqual(['[1]', '[2]', '[3]']);
  expect(told).toContain(`/archives/${one.channelId}/p${one.ts.replace('.', '')}`);
});

test('a summary in Dutch says so in Dutch', () => {
  const claims = [{ text: 'Betalen hapert bij klanten.', citations: [aFeedback()] }];

  const told = JSON.stringify(summaryBlocks({ claims, n: 40 }, { ...TO, language: 'nl' }));

  expect(told).toContain('Geschreven door een taalmodel uit 40 berichten');
});
