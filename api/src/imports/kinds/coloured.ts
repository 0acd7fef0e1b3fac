import type { Cell } from '../reading/cell.ts';
import { colourWords, type Marks } from '../reading/colours.ts';
import type { Reason } from '../settle/intent.ts';

/** The colour of a row is told, so that all of one may be decided about together; what a legend says of it asks. */
export function colouredIn(cells: readonly Cell[], marks: Marks): Reason[] {
  const colour = cells.find((cell) => cell.colour)?.colour;
  const meaning = colour && marks[colour];
  if (!colour || meaning === undefined) return [];
  const { id, en } = colourWords[colour];
  if (!meaning)
    return [
      {
        code: `NOTE_COLOURED_${colour}`,
        said: {
          id: `Baris ini, atau sel di dalamnya, diberi warna ${id} di berkasnya.`,
          en: `The file colours this row, or a cell of it, ${en}.`,
        },
      },
    ];
  return [
    {
      code: `COLOURED_${colour}`,
      asks: true,
      said: {
        id: `Baris ini, atau sel di dalamnya, berwarna ${id}, dan menurut keterangan di lembarnya itu berarti “${meaning}”. Tetap dimasukkan?`,
        en: `The row, or a cell of it, is ${en}, which the sheet says means “${meaning}”. Enter it nevertheless?`,
      },
    },
  ];
}
