import { expect, test } from 'vitest';
import { findAnswer } from '../../../src/slack/views/find-answer.ts';
import { aFeedback } from '../../support/builders/a-feedback.ts';
import { expectSendable } from '../../support/expect-sendable.ts';
import { elementsOf, readAloud } from '../../support/read-aloud.ts';

const TO = { language: 'nl', timeZone: 'Europe/Amsterdam', workspaceUrl: null } as const;

test('shows how many there are, and of each its words, its day and its channel', () => {
  const said = aFeedback({ verbatim: 'De betaalpagina bleef hangen.', channelId: 'C3' });
  const message = findAnswer({ words: 'hangen', total: 1234, isCapped: false, found: [said] }, TO);

  expectSendable(message);
  expect(message.text).toBe('1 van de 1.234 voor “hangen”');
  expect(readAloud(message.blocks)).toContain('“De betaalpagina bleef hangen.”do 19 nov · #C3');
  expect(elementsOf(message.blocks, 'link')).toHaveLength(1);
});

test('says that there are more than were counted', () => {
  const search = { words: 'de', total: 10_000, isCapped: true, found: [aFeedback()] };

  expect(findAnswer(search, TO).text).toBe('1 van de 10.000+ voor “de”');
});

test('quotes the words without what the survey wrote, or the answer where there are none', () => {
  const said = aFeedback({ verbatim: 'Het label printte niet.\nCSAT 1/5 · Retourlabel' });
  const answered = aFeedback({ verbatim: 'CSAT 1/5 · Retourlabel' });
  const message = findAnswer(
    { words: 'label', total: 2, isCapped: false, found: [said, answered] },
    TO,
  );

  expect(readAloud(message.blocks)).toContain('“Het label printte niet.”');
  expect(readAloud(message.blocks)).toContain('“CSAT 1/5 · Retourlabel”');
});
