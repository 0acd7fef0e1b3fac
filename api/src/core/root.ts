import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';

/** The folder of this package, wherever its compiled code lies. */
const api = dirname(findPackageJSON(import.meta.url) as string);

/** The repository's root. */
export const root = dirname(api);
