import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../src/slack/commands/table.ts';
import { STORY_STEP } from '../src/slack/events/on-story-step.ts';
import { IDS } from '../src/slack/kit/ids.ts';
import { LISTENERS } from '../src/slack/listeners.ts';

interface Manifest {
  readonly features: {
    readonly shortcuts: readonly { readonly callback_id: string; readonly type: string }[];
    readonly slash_commands: readonly { readonly command: string; readonly usage_hint: string }[];
  };
  readonly oauth_config: {
    readonly scopes: { readonly bot: readonly string[]; readonly bot_optional: readonly string[] };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly bot_events: readonly string[] };
    readonly interactivity: { readonly is_enabled: boolean };
    readonly socket_mode_enabled: boolean;
  };
}

/** The scopes each Web API method needs (https://docs.slack.dev/reference/methods). */
const METHOD_SCOPES: Readonly<Record<string, readonly string[]>> = {
  'auth.test': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'functions.completeError': [],
  'functions.completeSuccess': [],
  'users.info': ['users:read'],
  'users.list': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.update': [],
};

/** Slack's own schema (github.com/slackapi/manifest-schema), kept beside the repository. */
const SCHEMA = resolve(import.meta.dirname, '../../shared/slack/manifest.schema.2.0.0.json');

const ROOT = resolve(import.meta.dirname, '..');
const manifest: Manifest = parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8'));
const methods = methodsUsed();

describe('the manifest', () => {
  test('subscribes to exactly the events there are listeners for', () => {
    const heard = LISTENERS.flatMap(({ events }) => events);

    expect(manifest.settings.event_subscriptions.bot_events).toEqual(heard.toSorted());
  });

  test('asks for exactly the scopes that listeners and methods need', () => {
    const needed = [
      ...LISTENERS.flatMap(({ scopes }) => scopes),
      ...methods.flatMap((method) => METHOD_SCOPES[method] ?? []),
    ];

    expect(manifest.oauth_config.scopes.bot).toEqual([...new Set(needed)].toSorted());
  });

  test('lets a workspace do without private channels', () => {
    const { bot, bot_optional } = manifest.oauth_config.scopes;

    expect(bot_optional).toEqual(bot.filter((scope) => scope.startsWith('groups:')));
  });

  test('declares the slash command that is listened to, and hints at every command', () => {
    const commands = manifest.features.slash_commands;
    const heard = LISTENERS.map(({ hears }) => hears).filter((it) => it.startsWith('/'));

    expect(commands.map(({ command }) => command)).toEqual(heard);
    for (const { name } of COMMANDS)
      expect(commands[0]?.usage_hint).toMatch(RegExp(`\\b${name}\\b`));
  });

  test('offers every shortcut that is listened to, of a message or of nothing', () => {
    const { shortcuts } = manifest.features;
    const heard = LISTENERS.map(({ hears }) => hears);

    expect(shortcuts.map(({ callback_id }) => callback_id)).toEqual([
      IDS.tellMessage,
      IDS.tellAnything,
    ]);
    expect(shortcuts.map(({ type }) => type)).toEqual(['message', 'global']);
    for (const { callback_id } of shortcuts) expect(heard).toContain(callback_id);
  });

  test('switches on what buttons and sockets need', () => {
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
    expect(manifest.settings.socket_mode_enabled).toBe(true);
  });

  test('knows the scopes of every method that is called, and names none that is not', () => {
    expect(methods).toEqual(Object.keys(METHOD_SCOPES));
  });

  test.skipIf(!existsSync(SCHEMA))("is what Slack's own schema allows", () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const isValid = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')));

    isValid(manifest);
    expect(isValid.errors ?? []).toEqual([]);

    isValid(withStep());
    expect(isValid.errors ?? []).toEqual([]);
  });

  test('offers the story as a step of a workflow to whoever takes the marks away', () => {
    expect(Object.keys(withStep().functions)).toEqual([STORY_STEP]);
  });
});

if (!existsSync(SCHEMA)) {
  process.stderr.write(
    "Skipped: Slack's manifest schema is not there to check manifest.yml with.\n",
  );
}

/** The manifest with the lines in it that are optional. */
function withStep(): { readonly functions: object } {
  return parse(readFileSync(join(ROOT, 'manifest.yml'), 'utf8').replaceAll(/^#\+/gm, ''));
}

/** The Web API methods called anywhere in src/, as `client.family.method(`. */
function methodsUsed(): string[] {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('generated'))
    .map((file) => readFileSync(join(ROOT, 'src', file), 'utf8'));
  const called = sources.flatMap((source) =>
    Array.from(source.matchAll(/\bclient\.([a-z]+\.[a-zA-Z]+)\(/g), ([, method = '']) => method),
  );
  // `client.websocket.send(` is the socket's, not the Web API's.
  const isWebApi = (method: string) => !method.startsWith('websocket.');
  return [...new Set(called.filter(isWebApi))].toSorted();
}
