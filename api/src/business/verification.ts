import { enumeration } from '../core/column.ts';

export const Verification = enumeration(
  'Verification',
  'On whose word a number is right.',
  { SELF: 'SELF', DOCUMENT: 'DOCUMENT', SYSTEM: 'SYSTEM' },
  {
    SELF: { description: 'The business says so.' },
    DOCUMENT: { description: 'An officer has seen the paper.' },
    SYSTEM: { description: 'Looked up in the system that issues it: OSS, SIINas, the tax office.' },
  },
);
