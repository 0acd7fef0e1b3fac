/** How a statement begins to put on record what it reads. */
export const reads = 'access.reads(';

/** Whether a statement puts readings on record, and so writes. */
export const isRecording = (text: string): boolean => text.includes(reads);
