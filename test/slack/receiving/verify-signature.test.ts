import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createVerifySignature } from '../../../src/slack/receiving/verify-signature.ts';
import { sign } from '../../support/slack/sign.ts';

const SECRET = '8f742231b10e8888abcd99yyyzzz85a5';
const NOW = new Date('2026-11-20T08:00:00Z');
const verify = createVerifySignature(SECRET, () => NOW);

function signed(body: string, { secret = SECRET, secondsAgo = 0 } = {}) {
  const headers = sign(body, secret, new Date(NOW.getTime() - secondsAgo * 1000));
  return {
    timestamp: headers['x-slack-request-timestamp'] ?? '',
    signature: headers['x-slack-signature'] ?? '',
    rawBody: Buffer.from(body),
  };
}

test("Slack's own example of a signed request is genuine", () => {
  const rawBody = Buffer.from(
    'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow' +
      '&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner' +
      '&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands' +
      '%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN' +
      '&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
  );
  const then = createVerifySignature(
    '8f742231b10e8888abcd99yyyzzz85a5',
    () => new Date(1531420618e3),
  );

  const verdict = then({
    rawBody,
    timestamp: '1531420618',
    signature: 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
  });

  expect(verdict).toBe('genuine');
});

test('five minutes too old or too new are accepted, a second more is not', () => {
  const verdicts = [300, 301, -300, -301].map((secondsAgo) => verify(signed('{}', { secondsAgo })));

  expect(verdicts).toEqual(['genuine', 'not genuine', 'genuine', 'not genuine']);
});

test('whatever is changed after signing is noticed', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (body, other) => {
      fc.pre(body !== other);
      const request = signed(body);

      expect(verify(request)).toBe('genuine');
      expect(verify({ ...request, rawBody: Buffer.from(`${other}\u0001`) })).toBe('not genuine');
      expect(verify({ ...request, timestamp: String(Number(request.timestamp) - 1) })).toBe(
        'not genuine',
      );
      expect(verify(signed(body, { secret: 'another secret' }))).toBe('not genuine');
    }),
  );
});

test('headers of any shape are refused without throwing', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (timestamp, signature) => {
      expect(verify({ timestamp, signature, rawBody: Buffer.from('{}') })).toBe('not genuine');
      const { signature: good, rawBody } = signed('{}');
      expect(verify({ timestamp: ` ${timestamp}`, signature: good, rawBody })).toBe('not genuine');
    }),
  );
});

test('another version, capitals, or half a signature are refused', () => {
  const request = signed('{}');
  const forms = [
    request.signature.replace('v0', 'v1'),
    request.signature.toUpperCase(),
    request.signature.slice(0, 40),
    `${request.signature}00`,
    '',
  ];

  expect(forms.map((signature) => verify({ ...request, signature }))).toEqual(
    forms.map(() => 'not genuine'),
  );
});
