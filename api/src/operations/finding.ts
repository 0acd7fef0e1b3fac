/** What one look at the house found. */
export interface Finding {
  /** What was looked at. */
  of: string;
  /** Whether it is well, may become a trouble, or keeps the house from running. */
  is: 'well' | 'doubtful' | 'ill';
  says: string;
  /** What to do. */
  do?: string;
}

export const well = (of: string, says: string): Finding => ({ of, is: 'well', says });
export const doubtful = (of: string, says: string, todo: string): Finding => ({ of, is: 'doubtful', says, do: todo });
export const ill = (of: string, says: string, todo: string): Finding => ({ of, is: 'ill', says, do: todo });
