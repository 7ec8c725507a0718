import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../http/create-server.ts';
import type { Fields } from '../http/fields.ts';
import { readFields } from '../http/read-fields.ts';
import { sendJson } from '../http/send-json.ts';
import type { World } from '../state/world.ts';
import type { ApiMethod } from './api-method.ts';
import { apiMethods } from './api-methods.ts';
import { createArguments } from './arguments.ts';
import type { CallLog } from './call-log.ts';
import type { Faults, Mishap } from './faults.ts';
import { SlackFault } from './slack-fault.ts';

export interface ApiOptions {
  readonly world: World;
  readonly tokens: { readonly bot: string; readonly app: string };
  readonly scopes: ReadonlySet<string>;
  readonly openSocket: () => string;
  readonly log: CallLog;
  readonly faults: Faults;
}

/** The Web API: everything under `/api/`. */
export function createApi(options: ApiOptions): Answer {
  return async ({ request, response, rest: method }) => {
    const fields = await readFields(request);
    const at = options.world.now();
    const mishap = options.faults.take(method, String(fields.channel ?? ''));
    const log = (error: string | null) => {
      const { token: _, ...args } = fields;
      options.log.add({ method, args, at, error });
    };
    if (mishap !== null && (!('when' in mishap) || mishap.when !== 'after')) {
      log(nameOf(mishap));
      return goWrong(mishap, request, response);
    }
    const result = answer(options, { method, fields, token: tokenOf(request, fields) });
    if (mishap !== null) {
      log(nameOf(mishap));
      return goWrong(mishap, request, response);
    }
    log(result.ok === true ? null : String(result.error));
    sendJson(response, result, { 'x-oauth-scopes': [...options.scopes].join(',') });
  };
}

function tokenOf(request: IncomingMessage, fields: Fields): string {
  const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return bearer ?? String(fields.token ?? '');
}

function answer(
  options: ApiOptions,
  { method, fields, token }: { readonly method: string; readonly fields: Fields; token: string },
): Fields {
  try {
    const known = Object.hasOwn(apiMethods, method) ? apiMethods[method] : undefined;
    if (known === undefined) throw new SlackFault('unknown_method', { req_method: method });
    checkToken(options, known, token);
    const { world, scopes, openSocket } = options;
    const call = { world, scopes, openSocket, args: createArguments(fields) };
    const needed = known.scopes(call);
    if (needed.length > 0 && !needed.some((scope) => scopes.has(scope))) {
      throw new SlackFault('missing_scope', {
        needed: needed.join(','),
        provided: [...scopes].join(','),
      });
    }
    return { ok: true, ...known.run(call) };
  } catch (error) {
    if (error instanceof SlackFault) return { ok: false, error: error.code, ...error.details };
    throw error;
  }
}

function checkToken({ tokens }: ApiOptions, method: ApiMethod, token: string): void {
  if (token === '') throw new SlackFault('not_authed');
  if (token === tokens[method.token]) return;
  const isOther = token === tokens.bot || token === tokens.app;
  throw new SlackFault(isOther ? 'not_allowed_token_type' : 'invalid_auth');
}

function goWrong(mishap: Mishap, request: IncomingMessage, response: ServerResponse): void {
  switch (mishap.kind) {
    case 'rate limit': {
      const retryAfter = { 'retry-after': String(mishap.retryAfterSeconds) };
      sendJson(response, { ok: false, error: 'ratelimited' }, retryAfter, 429);
      break;
    }
    case 'status':
      response.writeHead(mishap.status, { 'content-type': 'text/plain' });
      response.end('upstream failure');
      break;
    case 'html':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html><body><h1>Be right back</h1></body></html>');
      break;
    case 'error':
      sendJson(response, { ok: false, error: mishap.error });
      break;
    case 'reset':
      request.socket.destroy();
      break;
    case 'hang':
      break;
    default:
      mishap satisfies never;
  }
}

function nameOf(mishap: Mishap): string {
  if (mishap.kind === 'error') return mishap.error;
  if (mishap.kind === 'status') return `http ${mishap.status}`;
  return mishap.kind === 'rate limit' ? 'ratelimited' : mishap.kind;
}
