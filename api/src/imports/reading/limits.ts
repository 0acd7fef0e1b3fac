/** What a file may hold, so that reading it ends and keeps within the memory it is given. */
export interface Limits {
  /** Bytes of the file as it arrives. */
  fileBytes: number;
  /** Bytes of all parts of an archive together, unpacked. */
  unpackedBytes: number;
  /** How many times as large a part may become; honest sheets stay below 60, a bomb comes near 1,000. */
  ratio: number;
  /** Characters of one cell: as many as Excel takes. */
  cellLength: number;
  columns: number;
  sheets: number;
  /** Characters of all texts that the sheets of a workbook share: they are held in memory. */
  sharedLength: number;
}

export const standardLimits: Limits = {
  fileBytes: 100 * 2 ** 20,
  unpackedBytes: 2 ** 30,
  ratio: 250,
  cellLength: 32_767,
  columns: 500,
  sheets: 200,
  sharedLength: 64 * 2 ** 20,
};
