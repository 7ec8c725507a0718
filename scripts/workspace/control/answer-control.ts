import type { Visit } from '../http/create-server.ts';
import { readFields } from '../http/read-fields.ts';
import { sendJson } from '../http/send-json.ts';
import type { Control } from './control.ts';

type Function = (argument: unknown) => unknown;

/** Answers `/control/<name>`: a mistake, of any kind, is a 400 that says what is wrong. */
export async function answerControl(
  control: Control,
  { rest: name, request, response }: Visit,
): Promise<void> {
  const found = find(control, name);
  if (found === undefined) {
    return sendJson(response, { ok: false, error: `There is no control "${name}".` }, {}, 404);
  }
  try {
    const result = await found(await readFields(request));
    sendJson(response, { ok: true, result: result ?? null });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    sendJson(response, { ok: false, error: says }, {}, 400);
  }
}

function find(control: Control, name: string): Function | undefined {
  const [first = '', second] = name.split('.');
  const holder: object = first === 'sockets' ? control.sockets : control;
  const key = first === 'sockets' ? (second ?? '') : first;
  const found: unknown = Object.hasOwn(holder, key) ? Reflect.get(holder, key) : undefined;
  return typeof found === 'function' ? (argument) => found.call(holder, argument) : undefined;
}
