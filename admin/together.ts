import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type HtmlTagDescriptor, type InlineConfig, type Plugin, type Rolldown } from 'vite';

/** What a page is fetched by: itself, what all stands on, the door, what is behind it, and what the most visited add. */
const opens = {
  start: ['index.html'],
  ground: ['src/main.tsx'],
  door: ['src/session/Outside.tsx'],
  inside: ['src/App.tsx'],
};
const adds = {
  records: ['src/noun/list/NounList.tsx', 'src/noun/show/NounShow.tsx', 'src/noun/form/NounEdit.tsx'],
  reports: ['src/reports/Page.tsx'],
};

/** The modules that a part comes to, wherever they are fetched from. */
function reached(chunks: Rolldown.OutputChunk[], parts: string[]): Set<string> {
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter(({ facadeModuleId }) => parts.includes(facadeModuleId ?? '')));
  if (found.size < parts.length) throw new Error(`The build makes no file of its own of one of these: ${parts}`);
  // A set that grows while it is gone through is gone through to its end.
  for (const { imports } of found) for (const file of imports) found.add(byFile.get(file) as Rolldown.OutputChunk);
  return new Set([...found].flatMap(({ moduleIds }) => moduleIds));
}

/** By what file a module is fetched. What a part comes to only a build can say, so there is one before. */
async function filing(config: InlineConfig): Promise<(module: string) => string | null> {
  const { output } = (await build({
    ...config,
    build: { write: false },
    logLevel: 'error',
  })) as Rolldown.RolldownOutput;
  const chunks = output.filter((each) => each.type === 'chunk');
  const all = (parts: Record<string, string[]>) =>
    Object.entries(parts).map(([name, files]) => {
      const modules = reached(
        chunks,
        files.map((file) => join(config.root ?? '', file)),
      );
      return { name, has: (module: string) => modules.has(module) };
    });
  const [before, after] = [all(opens), all(adds)];
  return (module) => {
    const first = before.find(({ has }) => has(module));
    const those = first ? [first] : after.filter(({ has }) => has(module));
    return those.map(({ name }) => name).join('-and-') || null;
  };
}

/** What the page shows meanwhile has the line, and the processor, to itself until it is painted. */
const oncePainted = `new PerformanceObserver((_, seen) => {
  seen.disconnect();
  document.head.append(document.getElementById('next').content.cloneNode(true));
}).observe({ type: 'paint', buffered: true });`;

/** A picture that is drawn first comes with the page. */
const pictured = (html: string, root: string) =>
  html.replace(/(?<=<img src=")\/(\w+\.svg)/g, (_, file) => {
    const svg = readFileSync(join(root, 'public', file), 'utf8').replaceAll(/\s+/g, ' ');
    return `data:image/svg+xml,${encodeURIComponent(svg)}`;
  });

/**
 * What belongs together is one file, rather than one for each part that two pages share: sixty of them took ten turns on a
 * line. The page names the files that are wanted next, so that they come as soon as it is painted; those of the dashboard the
 * server leaves out for who has no session.
 */
export const together = (config: InlineConfig): Plugin => ({
  name: 'together',
  apply: 'build',
  async config() {
    const groups = [{ debugName: 'together', name: await filing(config) }];
    return {
      build: { rolldownOptions: { output: { codeSplitting: { groups, includeDependenciesRecursively: false } } } },
    };
  },
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const named = (pattern: RegExp) => Object.keys(bundle).filter((file) => pattern.test(file));
      const link = (file: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
        tag: 'link',
        attrs: { ...attrs, crossorigin: true, href: `/${file}` },
      });
      const rel = 'modulepreload';
      const next = [
        // The word that stands there is written in the house's letters when they come: so they come by themselves.
        ...named(/\/door-.*\.css$/).map((file) => link(file, { rel: 'stylesheet' })),
        ...named(/\/(rolldown-runtime|ground|door)-.*\.js$/).map((file) => link(file, { rel })),
        ...named(/\/inside-.*\.js$/).map((file) => link(file, { rel, 'data-inside': true })),
      ];
      return {
        html: pictured(html, config.root ?? ''),
        tags: [
          { tag: 'template', attrs: { id: 'next' }, children: next, injectTo: 'head' },
          { tag: 'script', children: oncePainted, injectTo: 'body' },
        ],
      };
    },
  },
});
