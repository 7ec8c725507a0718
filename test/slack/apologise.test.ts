import { expect, test } from 'vitest';
import type { Envelope } from '../../src/ports/receiving.ts';
import type { Post } from '../../src/ports/sending.ts';
import { createApologise } from '../../src/slack/apologise.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

const envelope = (body: Envelope['body'], id = '/cx:t1'): Envelope => ({
  ...{ id, lane: id, body, receivedAt: new Date(0) },
});

function apologiser(answer: () => Promise<Response> = async () => new Response()) {
  const sent: { url: string; body: unknown }[] = [];
  const posts: Post[] = [];
  const given: [string, unknown][] = [];
  const log = createWrittenLog();
  const apologise = createApologise({
    formApology: (id) => ({ response_action: 'update', about: id }),
    answers: { give: (...answer) => given.push(answer) > 0 },
    queuePost: async (post) => posts.push(post),
    apology: (reference) => ({ text: `Sorry, ref ${reference}`, blocks: [] }),
    fetch: async (url, init) => {
      sent.push({ url: String(url), body: JSON.parse(String(init?.body)) });
      return answer();
    },
    log,
  });
  return { apologise, sent, posts, given, log };
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

test('whoever asked by name is told where they asked, they alone and once', async () => {
  const { apologise, sent, posts } = apologiser();
  const asked = { type: 'app_mention', channel: 'C1', user: 'U1', ts: '17.2', thread_ts: '17.1' };

  await apologise(envelope({ type: 'event_callback', event: asked }, 'Ev1'));

  expect(sent).toEqual([]);
  expect(posts).toEqual([
    {
      ...{ key: 'apology:Ev1', channelId: 'C1', threadTs: '17.1', onlyFor: 'U1' },
      message: { text: expect.stringContaining('Sorry, ref'), blocks: [] },
    },
  ]);
});

test('a form is told that it was not kept', async () => {
  const { apologise, given, posts } = apologiser();

  await apologise(envelope({ type: 'view_submission', user: { id: 'U1' } }, 'form:1'));

  expect(given).toEqual([['form:1', { response_action: 'update', about: 'form:1' }]]);
  expect(posts).toEqual([]);
});

test('where nobody waits for an answer, the log alone has it', async () => {
  const { apologise, sent, posts, given, log } = apologiser();
  const said = { type: 'message', channel: 'C1', user: 'U1', ts: '17.2' };

  await apologise(envelope({ type: 'event_callback', event: said }));

  expect([...sent, ...posts, ...given]).toEqual([]);
  expect(log.lines).toHaveLength(1);
});

test('an apology that does not arrive does no further harm', async () => {
  const { apologise, log } = apologiser(() => Promise.reject(new Error('gone')));

  await apologise(envelope({ response_url: 'https://hooks.slack.com/x' }));

  expect(log.lines.at(-1)).toContain('did not arrive');
});
