import { expect, test } from 'vitest';
import { openApi, signIn } from '../support/api.ts';
import { firstAdmin } from '../support/first-admin.ts';
import { rowsOf } from '../support/rows.ts';

const api = await openApi();

test('no statement of the server runs without a time limit, whichever pool it goes through', async () => {
  const pools = new Set<string>();
  await api.statements(
    async () => {
      await signIn(api.origin, firstAdmin.ADMIN_EMAIL);
      await rowsOf(api).create('Business', { name: 'Uji Batas', region: '35.05' });
      // It seals what was written a last time.
      await api.close();
    },
    (client) => {
      const { connectionParameters } = client as unknown as { connectionParameters: { options?: string } };
      pools.add(connectionParameters.options ?? '');
      return false;
    },
  );
  expect(pools.size).toBeGreaterThan(3);
  for (const options of pools) expect(options).toMatch(/statement_timeout=\d+(s |\d\d\d\b)/);
});
