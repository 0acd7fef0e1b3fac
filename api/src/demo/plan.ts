import { type Duplicate, planFirms, settleStatus } from './businesses.ts';
import type { Firm, Mentoring } from './firm.ts';
import { planMentoring } from './mentoring.ts';
import { type Organizations, organizations, syntheticSource } from './organizations.ts';
import type { Places } from './places.ts';
import { type PlannedProgramme, planProgrammes } from './programmes.ts';
import type { Size } from './size.ts';

/** Who there is and what becomes of them, before any row is written. */
export interface Plan {
  offices: Organizations;
  firms: Firm[];
  duplicates: Duplicate[];
  programmes: PlannedProgramme[];
  plans: Mentoring[];
}

export function planOffice(size: Size, places: Places): Plan {
  const offices = organizations(places, syntheticSource.id);
  const { firms, duplicates } = planFirms(size, places);
  const programmes = planProgrammes(size, places, offices, syntheticSource.id);
  const plans = planMentoring(firms, programmes, size);
  settleStatus(firms);
  return { offices, firms, duplicates, programmes, plans };
}
