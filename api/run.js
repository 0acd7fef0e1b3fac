import { pathToFileURL } from 'node:url';
import { compiled } from './compile.js';

// Runs one of the commands beside the server, such as `node run.js doctor`.
const [command] = process.argv.splice(2, 1);
await import(pathToFileURL(`${compiled()}/src/${command}.js`).href);
