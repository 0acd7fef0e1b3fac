import { enumeration } from '../core/column.ts';
import type { Act } from '../core/states.ts';

export const ImportState = enumeration(
  'ImportState',
  'How far a sheet has come on its way into the register.',
  {
    READING: 'READING',
    READ: 'READ',
    PREVIEWING: 'PREVIEWING',
    PREVIEWED: 'PREVIEWED',
    APPLYING: 'APPLYING',
    APPLIED: 'APPLIED',
    UNDOING: 'UNDOING',
    UNDONE: 'UNDONE',
    FAILED: 'FAILED',
    CANCELLED: 'CANCELLED',
  },
  {
    READING: { description: 'The file is being received and read.' },
    READ: { description: 'Its rows stand ready; what its columns mean can be put right, and a preview asked for.' },
    PREVIEWING: { description: 'It is tried out row by row, or waits for its turn.' },
    PREVIEWED: { description: 'What each row would do is known; nothing is in the register yet.' },
    APPLYING: { description: 'It is being entered, or waits for its turn.' },
    APPLIED: { description: 'It is in the register, as one change set.' },
    UNDOING: { description: 'It is being taken back, or waits for its turn.' },
    UNDONE: { description: 'It was taken back: the register is as it was before.' },
    FAILED: { description: 'The file could not be read; it says why.' },
    CANCELLED: { description: 'It was given up; its rows are gone.' },
  },
);

const byServer = true;

/** How a sheet comes from state to state. What takes time is done beside, so an act by a person only asks for it. */
export const importActs: Record<string, Act> = {
  read: { from: ['READING'], to: 'READ', description: 'All rows stand ready.', byServer },
  fail: { from: ['READING'], to: 'FAILED', description: 'The file could not be read.', byServer },
  preview: { from: ['READ', 'PREVIEWED'], to: 'PREVIEWING', description: 'Asks for a preview.', byServer },
  show: { from: ['PREVIEWING'], to: 'PREVIEWED', description: 'What each row would do is known.', byServer },
  revise: {
    from: ['PREVIEWING', 'PREVIEWED', 'APPLYING'],
    to: 'READ',
    description: 'Something of it was changed or stopped, or the register has: it wants another preview.',
    byServer,
  },
  apply: { from: ['PREVIEWED'], to: 'APPLYING', description: 'Asks that it be entered.', byServer },
  finish: { from: ['APPLYING'], to: 'APPLIED', description: 'It is in the register.', byServer },
  undo: { from: ['APPLIED'], to: 'UNDOING', description: 'Asks that it be taken back.', byServer },
  keep: { from: ['UNDOING'], to: 'APPLIED', description: 'It could not be taken back; it says why.', byServer },
  revert: { from: ['UNDOING', 'APPLIED'], to: 'UNDONE', description: 'It was taken back.', byServer },
  redo: { from: ['UNDONE'], to: 'APPLIED', description: 'That it was taken back was taken back.', byServer },
  cancel: {
    from: ['READING', 'READ', 'PREVIEWING', 'PREVIEWED', 'APPLYING'],
    to: 'CANCELLED',
    description: 'Gives it up.',
    byServer,
  },
};
