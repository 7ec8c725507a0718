/** The running local workspace, over HTTP. */
export interface ControlClient {
  /** Does one thing in the workspace; throws what it says is wrong. */
  call(name: string, argument: object): Promise<unknown>;
}

/** `url` is where the workspace's page is. */
export function createControlClient(url: string): ControlClient {
  return {
    async call(name, argument) {
      const response = await ask(new URL(`/control/${name}`, url), argument);
      const { ok, result, error } = (await response.json()) as Answer;
      if (!ok) throw new Error(error ?? `The workspace answered ${response.status}`);
      return result;
    },
  };
}

interface Answer {
  readonly ok: boolean;
  readonly result?: unknown;
  readonly error?: string;
}

async function ask(url: URL, argument: object): Promise<Response> {
  try {
    return await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(argument),
    });
  } catch (cause) {
    throw new Error(
      `No workspace answers at ${url.origin}. Start one with npm run demo or npm run workspace, ` +
        'or say where it is with --workspace URL.',
      { cause },
    );
  }
}
