import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock, Log } from '../../ports/world.ts';
import { type Fields, textOf } from '../fields.ts';
import { type MediaType, mediaTypeOf, parseBody } from './parse-body.ts';
import { readBody } from './read-body.ts';
import type { Receive } from './receive.ts';
import { createSeenSignatures } from './seen-signatures.ts';
import { createVerifySignature } from './verify-signature.ts';

/** Answers `POST /slack/events`: events, commands and interactions share the one address. */
export type HttpReceiver = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What is answered: a status, and a body where Slack expects one. */
interface Reply {
  readonly status: 200 | 400 | 401 | 405 | 413 | 415 | 503;
  readonly body?: Fields;
}

const DONE: Reply = { status: 200 };

/** A request that was received whole and is of a kind that Slack sends. */
interface Request {
  readonly headers: IncomingMessage['headers'];
  readonly mediaType: MediaType;
  readonly rawBody: Buffer;
}

/** Checks that a request is Slack's, has it kept, and answers only then. */
export function createHttpReceiver(world: {
  readonly signingSecret: string;
  readonly receive: Receive;
  readonly clock: Clock;
  readonly log: Log;
}): HttpReceiver {
  const { receive, log } = world;
  const verify = createVerifySignature(world.signingSecret, world.clock);
  const seen = createSeenSignatures(world.clock);

  return async function onRequest(request, response) {
    const reply = await replyTo(request);
    // Unread bytes would reset the connection before the client has read the answer.
    request.resume();
    const body = reply.body === undefined ? '' : JSON.stringify(reply.body);
    response
      .writeHead(reply.status, {
        ...(body !== '' && { 'content-type': 'application/json' }),
        ...(reply.status === 413 && { connection: 'close' }),
      })
      .end(body);
  };

  async function replyTo(request: IncomingMessage): Promise<Reply> {
    if (request.method !== 'POST') return { status: 405 };
    const mediaType = mediaTypeOf(request.headers['content-type']);
    if (mediaType === null) return { status: 415 };
    const rawBody = await readBody(request);
    if (rawBody === null) return { status: 413 };
    return check({ headers: request.headers, mediaType, rawBody });
  }

  async function check({ headers, mediaType, rawBody }: Request): Promise<Reply> {
    const signature = single(headers['x-slack-signature']);
    const timestamp = single(headers['x-slack-request-timestamp']);
    if (verify({ signature, timestamp, rawBody }) === 'not genuine') {
      return isCertificateCheck(rawBody, mediaType) ? DONE : { status: 401 };
    }
    // A retry within the second in which it was first sent has the same signature, and was kept.
    const isRetry = headers['x-slack-retry-num'] !== undefined;
    if (seen.has(signature)) return isRetry ? DONE : { status: 401 };

    const body = parseBody(rawBody.toString('utf8'), mediaType);
    return body === null ? { status: 400 } : takeIn(body, signature);
  }

  async function takeIn(body: Fields, signature: string): Promise<Reply> {
    if (body.type === 'url_verification') {
      return { status: 200, body: { challenge: textOf(body, 'challenge') } };
    }
    if (body.ssl_check !== undefined) return DONE;
    try {
      const answer = await receive(body);
      seen.add(signature);
      return answer === null ? DONE : { status: 200, body: answer };
    } catch (cause) {
      log.error('could not keep what Slack sent; Slack will send it again', { cause });
      return { status: 503 };
    }
  }
}

/** A header that is absent, or given in a list, counts as empty. */
function single(header: string | string[] | undefined): string {
  return typeof header === 'string' ? header : '';
}

/** Slack's check of our certificate is not signed; answering it does nothing. */
function isCertificateCheck(rawBody: Buffer, mediaType: MediaType): boolean {
  if (mediaType !== 'form' || rawBody.length > 1_000) return false;
  return new URLSearchParams(rawBody.toString('utf8')).get('ssl_check') === '1';
}
