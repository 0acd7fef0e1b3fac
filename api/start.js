import { pathToFileURL } from 'node:url';

// What large answers have taken goes back to the machine, which glibc does only when it is told before the process begins.
const memory = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };
// A small heap. And V8 may not place what one request makes among what stays: dead, it would keep the next request's
// things alive there, and so on, until nearly half of the processor's time went into collecting them.
const heap = ['--max-semi-space-size=8', '--heap-growing-percent=20', '--no-allocation-site-pretenuring'];
// Windows has no such way to begin anew.
if (process.platform !== 'win32' && !heap.every((flag) => process.execArgv.includes(flag)))
  process.execve(process.execPath, [process.argv0, ...heap, ...process.execArgv, ...process.argv.slice(1)], {
    ...memory,
    ...process.env,
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
