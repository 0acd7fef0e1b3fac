import { enumeration } from '../core/column.ts';

/** What somebody may be. A person may be several of them, each by a grant. */
export const Role = enumeration(
  'Role',
  'What somebody may be in the register. A person may hold several, each by a dated grant.',
  {
    ADMIN: 'ADMIN',
    OFFICER: 'OFFICER',
    VERIFIER: 'VERIFIER',
    MENTOR: 'MENTOR',
    PARTNER: 'PARTNER',
    VIEWER: 'VIEWER',
  },
  {
    ADMIN: { description: 'Keeps the whole register, and says who else may do what.' },
    OFFICER: { description: 'Keeps the records of a region and all regions within it.' },
    VERIFIER: { description: 'Reads the records of a region and verifies them, except those it has entered.' },
    MENTOR: { description: 'Sees the businesses that it guides, and logs visits and measurements of them.' },
    PARTNER: {
      description: 'Sees the programmes it takes part in; named businesses only under consent and an agreement.',
    },
    VIEWER: { description: 'Reads the records of a region, but not who the people are.' },
  },
);

export type Role = keyof typeof Role;

export const roles = Object.keys(Role) as Role[];

/** What fields that are readable for a purpose only may be read for. */
export const Purpose = enumeration(
  'Purpose',
  'For what somebody may read fields that are not open to all who see the record.',
  {
    CONTACT: 'CONTACT',
    FINANCE: 'FINANCE',
    IDENTITY: 'IDENTITY',
    INCLUSION: 'INCLUSION',
  },
  {
    CONTACT: { description: 'To reach people: telephone numbers and e-mail addresses.' },
    FINANCE: { description: 'To know what a sole owner earns: the turnover of a business that is its owner’s.' },
    IDENTITY: { description: 'To tell people apart by their NIK. Every reading is recorded.' },
    INCLUSION: { description: 'To plan for persons with a disability. Every reading is recorded.' },
  },
);

export type Purpose = keyof typeof Purpose;

export const purposes = Object.keys(Purpose) as Purpose[];
