import { pathToFileURL } from 'node:url';

// Started by whoever develops, the sources run as they are, through a compiler that stays. Else they are compiled first.
if (process.argv.includes('--dev')) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./src/main.ts');
} else {
  const { compiled } = await import('./compile.js');
  await import(pathToFileURL(`${compiled()}/src/main.js`).href);
}
