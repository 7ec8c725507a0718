import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Everything Earshot is told from outside, parsed once in `main.ts`. */
export interface Config {
  readonly slack: SlackConfig;
  /** Null: Earshot starts a PostgreSQL of its own in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly http: { readonly host: string; readonly port: number };
  readonly defaults: { readonly language: 'nl' | 'en'; readonly timeZone: string };
  /** A Slack user id; null: whoever first invited Earshot. */
  readonly adminUserId: string | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** A taxonomy that is put in force at the start and whenever it changes; null: there is none. */
  readonly taxonomyFile: string | null;
  /** A folder with a sentence encoder to be used in place of Earshot's own; null: its own. */
  readonly encoderDir: string | null;
  /** A language model that sums up a team's week; null: there is none, and nothing leaves here. */
  readonly summary: SummaryConfig | null;
}

/** An OpenAI-compatible chat endpoint. */
interface SummaryConfig {
  /** What `/chat/completions` is put behind. */
  readonly url: string;
  /** Null: it asks for none. */
  readonly key: string | null;
  readonly model: string;
  /** What one team's week may take, asked and answered. */
  readonly tokensAWeek: number;
}

/** How Slack reaches Earshot, and what each way needs. */
type SlackConfig = {
  readonly botToken: string;
  /** A Slack-compatible server other than Slack: the local workspace. */
  readonly apiUrl: string | null;
} & (
  | { readonly mode: 'socket'; readonly appToken: string }
  | { readonly mode: 'http'; readonly signingSecret: string }
);

/** One setting that is missing or wrong, and how to mend it. */
export interface ConfigFault {
  readonly setting: string;
  readonly fault: string;
}

const isTimeZone = (zone: string) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const token = (prefix: string, where: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}\\S+$`), `must begin with ${prefix}: copy it from ${where}`);

/** Each setting with its meaning; README's table and `.env.example` are held to this by a test. */
export const SETTINGS = {
  SLACK_BOT_TOKEN: token('xoxb-', '"OAuth & Permissions" of your app').describe(
    'Lets Earshot read the channels it is invited to and post in them',
  ),
  SLACK_APP_TOKEN: token('xapp-', '"Basic Information", "App-Level Tokens" of your app')
    .optional()
    .describe('Socket Mode, the simple way: Slack needs no address of yours'),
  SLACK_SIGNING_SECRET: z
    .string()
    .min(16, 'is too short: copy it from "Basic Information" of your app')
    .optional()
    .describe('HTTP mode: Slack calls `/slack/events` on your address'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must look like postgresql://user:password@host:5432/earshot')
    .optional()
    .describe('A PostgreSQL (15 or newer) of your own; without it Earshot runs one itself'),
  DATA_DIR: z
    .string()
    .min(1)
    .default(join(homedir(), '.earshot'))
    .describe('Folder of the database that Earshot runs itself'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address that the HTTP server listens on'),
  PORT: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must be 0 to 65535')
    .max(65_535, 'must be 0 to 65535')
    .default(3000)
    .describe('Port of `/healthz`, `/readyz` and, in HTTP mode, `/slack/events`'),
  DEFAULT_LANGUAGE: z
    .enum(['en', 'nl'], 'must be en or nl')
    .default('en')
    .describe('Language of a new team: `en` or `nl`'),
  DEFAULT_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be a name such as Europe/Amsterdam')
    .default(() => new Intl.DateTimeFormat().resolvedOptions().timeZone)
    .describe('Time zone of a new team'),
  ADMIN_USER_ID: z
    .string()
    .regex(/^[UW][A-Z0-9]+$/, 'must be a Slack member id such as U012AB3CD ("Copy member ID")')
    .optional()
    .describe('Who is told when something needs an admin; without it, who first invited Earshot'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error')
    .default('info')
    .describe('How much is written to the log; never a customer’s words'),
  TAXONOMY_FILE: z
    .string()
    .optional()
    .describe('A taxonomy in YAML: put in force at the start, and within a minute of a change'),
  ENCODER_DIR: z
    .string()
    .optional()
    .describe('Folder of a sentence encoder (`model.onnx`, `tokenizer.json`) to read with'),
  SUMMARY_URL: z
    .url({ protocol: /^https?$/, error: 'must be a URL such as https://llm.example/v1' })
    .optional()
    .describe('A language model (OpenAI-compatible) for a weekly summary; none by default'),
  SUMMARY_KEY: z.string().optional().describe('Its key, where it asks for one'),
  SUMMARY_MODEL: z.string().optional().describe('Which of its models; needed with `SUMMARY_URL`'),
  SUMMARY_TOKENS: z.coerce
    .number('must be a number')
    .int('must be a whole number')
    .min(2_000, 'must be 2000 to 200000')
    .max(200_000, 'must be 2000 to 200000')
    .default(8_000)
    .describe('Most tokens that a team’s weekly summary may take'),
  SLACK_API_URL: z
    .url('must be a URL such as http://127.0.0.1:4100/api/')
    .optional()
    .describe('Only for the local workspace: where to find it in place of Slack'),
};

const Environment = z.object(SETTINGS);

/**
 * Reads the configuration from environment variables; an empty value counts as absent.
 * Answers every fault at once when anything is missing or wrong.
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
): { readonly config: Config } | { readonly faults: readonly ConfigFault[] } {
  const given = Object.fromEntries(
    Object.entries(env)
      .map(([name, value]) => [name, value?.trim()] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = Environment.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => ({
        setting: String(issue.path[0]),
        fault: given[String(issue.path[0])] === undefined ? MISSING : issue.message,
      }));
  if (given.SLACK_APP_TOKEN === undefined && given.SLACK_SIGNING_SECRET === undefined) {
    faults.push({ setting: 'SLACK_APP_TOKEN', fault: `${MISSING}, or SLACK_SIGNING_SECRET` });
  }
  if (given.SUMMARY_URL !== undefined && given.SUMMARY_MODEL === undefined) {
    faults.push({ setting: 'SUMMARY_MODEL', fault: `${MISSING}, or leave SUMMARY_URL out` });
  }
  if (!parsed.success || faults.length > 0) return { faults };
  return { config: toConfig(parsed.data) };
}

const MISSING = 'is missing: set it in the environment or in .env (see .env.example)';

function toConfig(env: z.infer<typeof Environment>): Config {
  return {
    slack: toSlackConfig(env),
    databaseUrl: env.DATABASE_URL ?? null,
    dataDir: env.DATA_DIR,
    http: { host: env.HOST, port: env.PORT },
    defaults: { language: env.DEFAULT_LANGUAGE, timeZone: env.DEFAULT_TIME_ZONE },
    adminUserId: env.ADMIN_USER_ID ?? null,
    logLevel: env.LOG_LEVEL,
    taxonomyFile: env.TAXONOMY_FILE ?? null,
    encoderDir: env.ENCODER_DIR ?? null,
    summary: toSummaryConfig(env),
  };
}

function toSummaryConfig(env: z.infer<typeof Environment>): SummaryConfig | null {
  const { SUMMARY_URL: url, SUMMARY_MODEL: model, SUMMARY_KEY: key } = env;
  if (url === undefined || model === undefined) return null;
  return { url, key: key ?? null, model, tokensAWeek: env.SUMMARY_TOKENS };
}

/** Socket Mode where there is an app token; both given means the admin moved to the simple way. */
function toSlackConfig(env: z.infer<typeof Environment>): SlackConfig {
  const both = { botToken: env.SLACK_BOT_TOKEN, apiUrl: env.SLACK_API_URL ?? null };
  if (env.SLACK_APP_TOKEN !== undefined) {
    return { ...both, mode: 'socket', appToken: env.SLACK_APP_TOKEN };
  }
  return { ...both, mode: 'http', signingSecret: env.SLACK_SIGNING_SECRET ?? '' };
}
