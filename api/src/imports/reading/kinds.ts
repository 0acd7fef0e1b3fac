import { exhibition } from './kinds/exhibition.ts';
import { ikm } from './kinds/ikm.ts';
import { mentoring } from './kinds/mentoring.ts';
import { services } from './kinds/services.ts';
import type { SheetKind } from './sheet-kind.ts';

/** The kinds of sheet that offices keep. An export of a register of businesses is read as the first. */
export const sheetKinds: readonly SheetKind[] = [ikm, exhibition, mentoring, services];

export { kindOfNoun } from './kinds/of-noun.ts';
