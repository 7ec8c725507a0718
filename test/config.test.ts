import { describe, expect, test } from 'vitest';
import { loadConfig } from '../src/config.ts';

const SOCKET = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const HTTP = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '0123456789abcdef' };

describe('the configuration', () => {
  test('needs no more than two tokens', () => {
    const loaded = loadConfig(SOCKET);

    expect(loaded).toMatchObject({
      config: {
        slack: { mode: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1', apiUrl: null },
        databaseUrl: null,
        http: { host: '127.0.0.1', port: 3000 },
      },
    });
  });

  test('takes HTTP mode from a signing secret', () => {
    expect(loadConfig(HTTP)).toMatchObject({ config: { slack: { mode: 'http' } } });
  });

  test('lists every fault at once, each with how to mend it', () => {
    const loaded = loadConfig({
      SLACK_BOT_TOKEN: 'xoxp-1',
      DATABASE_URL: 'mysql://x',
      PORT: '70000',
      DEFAULT_LANGUAGE: 'fr',
      DEFAULT_TIME_ZONE: 'Mars/Olympus',
      ADMIN_USER_ID: 'jan',
    });

    expect(loaded).toHaveProperty('faults');
    const faults = 'faults' in loaded ? loaded.faults : [];
    expect(faults.map(({ setting }) => setting).toSorted()).toEqual([
      'ADMIN_USER_ID',
      'DATABASE_URL',
      'DEFAULT_LANGUAGE',
      'DEFAULT_TIME_ZONE',
      'PORT',
      'SLACK_APP_TOKEN',
      'SLACK_BOT_TOKEN',
    ]);
    expect(faults.every(({ fault }) => fault.length > 5)).toBe(true);
  });

  test('treats an empty value as absent', () => {
    const loaded = loadConfig({ ...SOCKET, DATABASE_URL: '', PORT: ' ' });

    expect(loaded).toMatchObject({ config: { databaseUrl: null, http: { port: 3000 } } });
  });

  test('says that a token is missing rather than malformed', () => {
    const loaded = loadConfig({});

    expect(loaded).toMatchObject({
      faults: [
        { setting: 'SLACK_BOT_TOKEN', fault: expect.stringContaining('is missing') },
        { setting: 'SLACK_APP_TOKEN', fault: expect.stringContaining('SLACK_SIGNING_SECRET') },
      ],
    });
  });

  test('has no taxonomy file, encoder or summary unless it is told of one', () => {
    expect(loadConfig(SOCKET)).toMatchObject({
      config: { taxonomyFile: null, encoderDir: null, summary: null },
    });
  });

  test('takes a language model for summaries, which may need no key', () => {
    const url = 'https://llm.example/v1';

    const loaded = loadConfig({ ...SOCKET, SUMMARY_URL: url, SUMMARY_MODEL: 'small' });

    expect(loaded).toMatchObject({
      config: { summary: { url, key: null, model: 'small', tokensAWeek: 8_000 } },
    });
  });

  test('asks for the model, and for an address of the web, where summaries are wanted', () => {
    const settings = [{ SUMMARY_URL: 'https://llm.example/v1' }, { SUMMARY_URL: 'file:///etc' }];

    const loaded = settings.map((it) => loadConfig({ ...SOCKET, ...it }));

    expect(loaded).toMatchObject([
      { faults: [{ setting: 'SUMMARY_MODEL' }] },
      { faults: [{ setting: 'SUMMARY_URL' }, { setting: 'SUMMARY_MODEL' }] },
    ]);
  });
});
