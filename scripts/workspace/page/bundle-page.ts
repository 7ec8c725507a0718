import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The page's script and style, bundled in memory. */
export async function bundlePage(): Promise<Readonly<Record<'app.js' | 'app.css', string>>> {
  const { outputFiles } = await build({
    entryPoints: [
      { in: pathOf('./app/main.tsx'), out: 'app' },
      { in: pathOf('./app/style.css'), out: 'app' },
    ],
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  });
  const textOf = (ending: string) =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { 'app.js': textOf('app.js'), 'app.css': textOf('app.css') };
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
