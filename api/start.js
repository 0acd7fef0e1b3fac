import { register } from 'tsx/esm/api';

// Decorators need a compiler. It goes when all is read: as long as it is there, every `require` passes through it, and
// Apollo has one for each request.
const unregister = register();
const { started } = await import('./src/main.ts');
await started.then(unregister, () => {});
