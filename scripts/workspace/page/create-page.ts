import type { Answer, Visit } from '../http/create-server.ts';
import type { World } from '../state/world.ts';
import { bundlePage } from './bundle-page.ts';
import { createLive } from './live.ts';

export interface Page {
  readonly answer: Answer;
  stop(): void;
}

const contentTypes = { 'app.js': 'text/javascript', 'app.css': 'text/css' } as const;

/** The web page on the workspace. It is bundled when somebody first looks at it. */
export function createPage(world: World): Page {
  const live = createLive(world);
  let bundle: ReturnType<typeof bundlePage> | undefined;

  async function answerAsset(name: keyof typeof contentTypes, { response }: Visit): Promise<void> {
    bundle ??= bundlePage();
    const assets = await bundle;
    response.writeHead(200, { 'content-type': `${contentTypes[name]}; charset=utf-8` });
    response.end(assets[name]);
  }

  return {
    async answer(visit) {
      const { rest, response } = visit;
      if (rest === 'app.js' || rest === 'app.css') await answerAsset(rest, visit);
      else if (rest === 'live') live.join(visit);
      else {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        response.end(html(world.team.name));
      }
    },
    stop: () => live.stop(),
  };
}

function html(title: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title.replace(/[&<>]/g, '')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/app.css">
</head>
<body><div id="root"></div><script type="module" src="/app.js"></script></body>
</html>`;
}
