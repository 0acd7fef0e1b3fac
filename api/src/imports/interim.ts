import type { SheetRow } from './reading/cell.ts';
import type { Recognised, SheetLayout } from './reading/layout.ts';
import type { SheetGuess, SheetKind } from './reading/sheet-kind.ts';

export async function* recognise(rows: AsyncIterable<SheetRow>): AsyncGenerator<Recognised> {
  let sheet: string | undefined;
  for await (const row of rows) {
    if (row.sheet !== sheet) {
      sheet = row.sheet;
      yield { layout: { sheet, caption: [], headerRows: [row.number], labels: row.cells.map(({ text }) => text) } };
    } else yield { row, kind: /^(jumlah|total)/i.test(row.cells[0]?.text ?? '') ? 'TOTAL' : 'RECORD' };
  }
}

export function guessColumns(layout: SheetLayout, _sample: SheetRow[], kinds: SheetKind[]): SheetGuess {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replaceAll(/[^a-z0-9/]+/g, ' ')
      .trim();
  const scored = kinds.map((kind) => {
    const columns = layout.labels.map((label, index) => {
      const found = kind.columns.find((column) =>
        [column.key, column.label.id, column.label.en, ...column.aliases].some((each) => plain(each) === plain(label)),
      );
      return {
        index,
        label,
        column: found?.key ?? null,
        by: 'ALIAS' as const,
        confidence: found ? 1 : 0,
        alternatives: [],
      };
    });
    return { kind: kind.key, columns, score: columns.filter(({ column }) => column).length };
  });
  return scored.sort((a, b) => b.score - a.score)[0] as SheetGuess;
}

