import { WebAPIHTTPError } from '@slack/web-api';
import { expect, test } from 'vitest';
import { createSdkLogger } from '../../src/slack/sdk-logger.ts';
import { createWrittenLog } from '../support/slack/written-log.ts';

test('payloads, which the SDKs print at debug level, are never written', () => {
  const log = createWrittenLog();
  const logger = createSdkLogger(log);

  logger.setLevel(logger.getLevel());
  logger.debug('Received a message on the WebSocket: {"text":"I am Jan"}');
  logger.info('{"text":"I am Jan"}');

  expect(log.lines).toEqual([]);
});

test('tokens, tickets and pages of HTML are left out of what is written', () => {
  const log = createWrittenLog();
  const logger = createSdkLogger(log);

  logger.error('no: xoxb-12-ab and xapp-1-A-b at wss://wss.slack.com/link/?ticket=abc&app_id=1');
  logger.warn('An API error occurred: <html><body>Jan</body></html>');

  expect(log.lines).toEqual([
    'error: Slack SDK: no: [secret] and [secret] at wss://wss.slack.com/link/[secret] {}',
    'warn: Slack SDK: An API error occurred:  {}',
  ]);
});

test('of an error its name and message are written, of an object nothing', () => {
  const log = createWrittenLog();
  const error = new WebAPIHTTPError(500, 'x', { cookie: 'secret' }, { text: 'I am Jan' });

  createSdkLogger(log).error('failed', error, { text: 'I am Jan' }, 'x'.repeat(5_000));

  const [line = ''] = log.lines;
  expect(line).toContain(
    'failed WebAPIHTTPError: An HTTP protocol error occurred: statusCode = 500',
  );
  expect(line).not.toMatch(/Jan|secret/);
  expect(line.length).toBeLessThan(250);
});
