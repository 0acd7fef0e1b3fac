import type { Chapter } from './chapter.ts';
import { assessed } from './chapters/assessed.tsx';
import { awarded } from './chapters/awarded.tsx';
import { certified } from './chapters/certified.tsx';
import { exhibited, sold } from './chapters/exhibited.tsx';
import { exported } from './chapters/exported.tsx';
import { facilitated } from './chapters/facilitated.tsx';
import { founded } from './chapters/founded.tsx';
import { mentored } from './chapters/mentored.tsx';
import { reported } from './chapters/reported.tsx';
import { trained } from './chapters/trained.tsx';

/** The kinds of moments, in the order of their filters. */
export const chapters: Readonly<Record<string, Chapter>> = {
  trained,
  mentored,
  assessed,
  certified,
  exhibited,
  sold,
  awarded,
  exported,
  facilitated,
  reported,
  founded,
};
