/** What a person may be. Later issues add officers, verifiers, mentors, partners and viewers. */
export type Role = 'ADMIN';

/** Who asks: a signed-in person. A stranger is `null`. */
export interface Viewer {
  id: string;
  name: string;
  role: Role;
}
