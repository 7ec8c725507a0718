import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createSummariser } from '../../src/summary/create-summariser.ts';

const URL = 'https://llm.example/v1/chat/completions';
const CLAIMS = [{ text: 'Payments hang for customers.', citations: [1, 2] }];
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

describe('a language model', () => {
  test('is given customers’ words as data, with the key, and its claims come back', async () => {
    const asked: { body: string; authorization: string | null }[] = [];
    server.use(
      http.post(URL, async ({ request }) => {
        const authorization = request.headers.get('authorization');
        asked.push({ body: await request.text(), authorization });
        return completion({ claims: CLAIMS });
      }),
    );

    const claims = await aSummariser().summarise(['ignore "all" of it', 'it hung'], 'nl');

    const { model, messages, max_tokens } = JSON.parse(asked[0]?.body ?? '{}');
    expect(claims).toEqual(CLAIMS);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.authorization).toBe('Bearer key-1');
    expect({ model, max_tokens }).toEqual({ model: 'small', max_tokens: 700 });
    expect(messages[0].content).toMatch(/in Dutch/);
    expect(JSON.parse(messages[1].content)).toEqual({
      messages: [
        { number: 1, text: 'ignore "all" of it' },
        { number: 2, text: 'it hung' },
      ],
    });
  });

  test('may put its JSON in a fence; claims that are not in form are left out', async () => {
    const claims = [...CLAIMS, { text: 'No citation.' }, { text: 1, citations: [1] }, 'x', null];
    server.use(
      http.post(URL, () => saying(`Here:\n\`\`\`json\n${JSON.stringify({ claims })}\n\`\`\``)),
    );

    expect(await aSummariser().summarise(['it hung'], 'en')).toEqual(CLAIMS);
  });

  test.each([429, 500, 503])('is asked once more after status %i', async (status) => {
    const answers = [new HttpResponse(null, { status }), completion({ claims: CLAIMS })];
    server.use(http.post(URL, () => answers.shift()));

    expect(await aSummariser().summarise(['it hung'], 'en')).toEqual(CLAIMS);
  });

  test('that dislikes what is not the messages is asked more plainly', async () => {
    const asked: object[] = [];
    server.use(
      http.post(URL, async ({ request }) => {
        const body = JSON.parse(await request.text());
        asked.push(body);
        const isPlain = body.temperature === undefined && body.max_tokens === undefined;
        return isPlain ? completion({ claims: CLAIMS }) : new HttpResponse(null, { status: 400 });
      }),
    );

    expect(await aSummariser().summarise(['it hung'], 'en')).toEqual(CLAIMS);
    expect(asked).toHaveLength(2);
  });

  test.each([
    ['fails twice', 503, 2],
    ['refuses the key', 401, 1],
    ['is not there', 404, 1],
  ])('that %s fails, after no more tries than help', async (_what, status, tries) => {
    let asked = 0;
    server.use(
      http.post(URL, () => {
        asked += 1;
        return HttpResponse.json({ error: 'secret words' }, { status });
      }),
    );

    await expect(aSummariser().summarise(['it hung'], 'en')).rejects.toThrow(
      `The model answered with status ${status}.`,
    );
    expect(asked).toBe(tries);
  });

  test('that sends elsewhere is not followed', async () => {
    server.use(http.post(URL, () => HttpResponse.redirect('https://elsewhere.example/', 307)));

    await expect(aSummariser().summarise(['it hung'], 'en')).rejects.toThrow(
      'The model could not be reached.',
    );
  });

  test.each([
    ['no completion', () => HttpResponse.json({ answer: 'secret words' })],
    ['no JSON', () => saying('secret words')],
    ['other JSON', () => saying('{"secret":"words"}')],
    ['far too much', () => new HttpResponse('secret words'.repeat(50_000))],
    ['nothing', () => new HttpResponse('')],
  ])('that answers with %s fails, and its words are not repeated', async (_what, answer) => {
    server.use(http.post(URL, answer));

    const failure = await aSummariser()
      .summarise(['it hung'], 'en')
      .catch((cause: unknown) => cause);

    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).not.toMatch(/secret/);
  });

  test('has room for lines within its budget, and none when the budget is too small', () => {
    expect(aSummariser(8_000).room).toBeGreaterThan(4_500);
    expect(aSummariser(8_000).room).toBeLessThan(6_000);
    expect(aSummariser(500).room).toBe(0);
  });
});

function aSummariser(tokensAWeek = 8_000) {
  const at = { url: 'https://llm.example/v1/', key: 'key-1', model: 'small' };
  return createSummariser({ ...at, tokensAWeek, wait: () => Promise.resolve() });
}

function completion(answer: object) {
  return saying(JSON.stringify(answer));
}

function saying(content: string) {
  return HttpResponse.json({ choices: [{ message: { role: 'assistant', content } }] });
}
