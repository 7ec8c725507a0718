import type { Answer } from './create-server.ts';
import { sendJson } from './send-json.ts';

const localHost = /^(127\.0\.0\.1|localhost)(:\d+)?$/;

/**
 * Lets only this machine's own pages and programs in: a page elsewhere could otherwise steer the
 * workspace through its visitor's browser.
 */
export function onlyLocal(answer: Answer): Answer {
  return (visit) => {
    const { host = '', origin } = visit.request.headers;
    const isOwn = origin === undefined || localHost.test(origin.replace(/^http:\/\//, ''));
    if (localHost.test(host) && isOwn) return answer(visit);
    return sendJson(visit.response, { ok: false, error: 'not_local' }, {}, 403);
  };
}
