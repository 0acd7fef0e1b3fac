import type { Viewer } from '../access/viewer.ts';
import { rulesFor } from '../access/visible.ts';
import { refuse, refuseFields, words } from '../core/errors.ts';
import { Person } from '../registry/person.ts';
import { liesIn } from './reading/region/lies-in.ts';

/** Whether somebody may bring sheets for a region: administrators anywhere, officers where they keep the register. */
export function mayImportFor({ standings }: Viewer, region: string | undefined): boolean {
  if (standings.ADMIN) return true;
  const scope = standings.OFFICER?.scope ?? [];
  return scope.some((root) => root === '' || (region !== undefined && liesIn(region, root)));
}

/** Refuses whoever may not bring a sheet for this region; keys bring none. */
export function admitFor(viewer: Viewer, region: string | undefined): void {
  const { standings, key } = viewer;
  if (key || !(standings.ADMIN || standings.OFFICER)) throw refuse(words.forbidden, 'FORBIDDEN');
  if (!mayImportFor(viewer, region)) throw refuseFields({ region: region ? notTheirs : whichRegion }, 'FORBIDDEN');
}

/** Whether somebody may know NIKs anywhere, and so enter them from a sheet. */
export const mayKnowNik = (viewer: Viewer): boolean => rulesFor(viewer).field(Person, 'nik') !== 'none';

const notTheirs = { id: 'Wilayah ini bukan wewenang Anda.', en: 'This region is not yours.' };
const whichRegion = { id: 'Sebutkan wilayah kantor Anda.', en: 'State the region of your office.' };
