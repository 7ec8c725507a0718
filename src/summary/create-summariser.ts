import { estimateTokens } from '../core/feedback/estimate-tokens.ts';
import type { Summariser } from '../ports/summarising.ts';
import type { Wait } from '../ports/world.ts';
import { parseAnswer } from './parse-answer.ts';
import { type ChatMessage, summaryPrompt } from './summary-prompt.ts';

/** A digest waits for its summary: both tries and the pause between them take a minute at most. */
const TIMEOUT_MS = 28_000;
const PAUSE_MS = 2_000;

/** Five claims of thirty words, in JSON. */
const ANSWER_TOKENS = 700;

/** Other tokenizers count up to a quarter more than the estimate. */
const ESTIMATE_MARGIN = 0.75;

/** Bytes; a completion of ANSWER_TOKENS has a few thousand. */
const LARGEST_ANSWER = 200_000;

/** Statuses after which the same request may succeed. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks an OpenAI-compatible chat endpoint at `url`, and nothing else: no redirect is followed. */
export function createSummariser(world: {
  readonly url: string;
  readonly key: string | null;
  readonly model: string;
  /** Asked and answered. */
  readonly tokensAWeek: number;
  readonly wait: Wait;
}): Summariser {
  const { url, key, model, tokensAWeek, wait } = world;
  const address = `${url.endsWith('/') ? url.slice(0, -1) : url}/chat/completions`;
  const promptTokens = estimateTokens(JSON.stringify(summaryPrompt([], 'en')), 'en');
  const room = Math.floor((tokensAWeek - ANSWER_TOKENS) * ESTIMATE_MARGIN) - promptTokens;

  return {
    room: Math.max(0, room),
    async summarise(lines, language) {
      return parseAnswer(await complete(summaryPrompt(lines, language)));
    },
  };

  /** Asks, and where that may help once more, in the way that the first answer calls for. */
  async function complete(messages: readonly ChatMessage[]): Promise<string> {
    const request = { model, messages, stream: false };
    const first = await post({ ...request, ...NICETIES });
    if (typeof first === 'string') return first;
    const another = anotherTry(first);
    if (another === null) throw failure(first);
    await wait(another.afterMs);
    const second = await post({ ...request, ...another.options });
    if (typeof second === 'string') return second;
    throw failure(second);
  }

  /** What was answered, or why nothing was. */
  async function post(body: object): Promise<string | Refusal> {
    const over = new AbortController();
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(TIMEOUT_MS), over.signal]);
      const response = await send(body, signal).catch(
        (cause: unknown): Refusal => ({ status: null, cause }),
      );
      if (!(response instanceof Response)) return response;
      if (!response.ok) return { status: response.status, cause: null };
      return await readWithin(response, LARGEST_ANSWER);
    } finally {
      // Lets go of what was not read of the answer.
      over.abort();
    }
  }

  function send(body: object, signal: AbortSignal): Promise<Response> {
    return fetch(address, {
      method: 'POST',
      redirect: 'error',
      signal,
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key !== null && { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
    });
  }
}

/** Why there is no answer; `status` is null where the endpoint was not reached in time. */
interface Refusal {
  readonly status: number | null;
  readonly cause: unknown;
}

/** What makes an answer shorter and steadier, where an endpoint knows it. */
const NICETIES = {
  temperature: 0,
  max_tokens: ANSWER_TOKENS,
  response_format: { type: 'json_object' },
};

/** How to ask again; null where that would fail as well, or be paid for twice. */
function anotherTry({ status, cause }: Refusal) {
  // Endpoints differ in what they take beside the messages.
  if (status === 400 || status === 422) {
    return { afterMs: 0, options: { max_completion_tokens: ANSWER_TOKENS } };
  }
  const isTooLate = cause instanceof Error && cause.name === 'TimeoutError';
  const isPassing = status === null ? !isTooLate : PASSING.has(status);
  return isPassing ? { afterMs: PAUSE_MS, options: NICETIES } : null;
}

function failure({ status, cause }: Refusal): Error {
  return status === null
    ? new Error('The model could not be reached.', { cause })
    : new Error(`The model answered with status ${status}.`);
}

/** A body as text; rejects as soon as it is longer than any answer would be. */
async function readWithin(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for (;;) {
    const { value } = (await reader?.read()) ?? {};
    if (value === undefined) return text + decoder.decode();
    size += value.byteLength;
    if (size > most) throw new Error(`The model answered with more than ${most} bytes.`);
    text += decoder.decode(value, { stream: true });
  }
}
