import { pathToFileURL } from 'node:url';

// What large answers have taken goes back to the machine, which glibc does only when it is told before the process begins.
const memory = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
if (process.platform === 'linux' && process.execve && !Object.keys(memory).some((each) => each in process.env))
  process.execve(process.execPath, [process.argv0, ...process.execArgv, ...process.argv.slice(1)], {
    ...process.env,
    ...memory,
  });

// Started by whoever develops, the sources run as they are, through a compiler that stays. Else they are compiled first.
if (process.argv.includes('--dev')) {
  const { register } = await import('tsx/esm/api');
  register();
  await import('./src/main.ts');
} else {
  const { compiled } = await import('./compile.js');
  await import(pathToFileURL(`${compiled()}/src/main.js`).href);
}
