import { SlackFault } from '../api/slack-fault.ts';
import type { Visit } from '../http/create-server.ts';
import { readFields } from '../http/read-fields.ts';
import { sendJson } from '../http/send-json.ts';
import type { World } from '../state/world.ts';
import { applyResponse } from './apply-response.ts';

/** What an app posts to a response URL. */
export async function answerResponseUrl(
  world: World,
  { request, response, rest }: Visit,
): Promise<void> {
  const answer = await readFields(request);
  const place = world.responseUrls.use(rest);
  if ('error' in place) return sendJson(response, { ok: false, error: place.error }, {}, 404);
  try {
    applyResponse(world, place, answer);
    response.writeHead(200, { 'content-type': 'text/plain' });
    response.end('ok');
  } catch (error) {
    if (!(error instanceof SlackFault)) throw error;
    sendJson(response, { ok: false, error: error.code, ...error.details }, {}, 400);
  }
}
