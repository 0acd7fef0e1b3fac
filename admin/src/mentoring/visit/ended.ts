/** The states in which mentoring has ended, and no visit is logged any more. */
export const ended: ReadonlySet<string> = new Set(['COMPLETED', 'FOLLOWED_UP', 'DROPPED']);
