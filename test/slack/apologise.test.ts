import { expect, test } from 'vitest';
import type { Envelope } from '../../src/ports/receiving.ts';
import { createApologise } from '../../src/slack/apologise.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const envelope = (body: Envelope['body']): Envelope => ({
  ...{ id: '/cx:t1', lane: '/cx:t1', body, receivedAt: new Date(0) },
});

function apologiser(answer: () => Promise<Response> = async () => new Response()) {
  const sent: { url: string; body: unknown }[] = [];
  const log = createWrittenLog();
  const apologise = createApologise({
    apology: (reference) => ({ text: `Sorry, ref ${reference}`, blocks: [] }),
    fetch: async (url, init) => {
      sent.push({ url: String(url), body: JSON.parse(String(init?.body)) });
      return answer();
    },
    log,
  });
  return { apologise, sent, log };
}

test('whoever waits gets an apology of their own, with the reference that is in the log', async () => {
  const { apologise, sent, log } = apologiser();

  await apologise(envelope({ response_url: 'https://hooks.slack.com/x' }));

  const reference = /"reference":"(?<it>[0-9A-F]{4})"/.exec(log.lines[0] ?? '')?.groups?.it;
  expect(sent).toEqual([
    {
      url: 'https://hooks.slack.com/x',
      body: {
        ...{ text: `Sorry, ref ${reference}`, blocks: [] },
        ...{ response_type: 'ephemeral', replace_original: false },
      },
    },
  ]);
});

test('where nobody can be answered, the log alone has it', async () => {
  const { apologise, sent, log } = apologiser();

  await apologise(envelope({ type: 'event_callback' }));

  expect(sent).toEqual([]);
  expect(log.lines).toHaveLength(1);
});

test('an apology that does not arrive does no further harm', async () => {
  const { apologise, log } = apologiser(() => Promise.reject(new Error('gone')));

  await apologise(envelope({ response_url: 'https://hooks.slack.com/x' }));

  expect(log.lines.at(-1)).toContain('did not arrive');
});
