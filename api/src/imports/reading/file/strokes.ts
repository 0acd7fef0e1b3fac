import type { Cell } from '../cell.ts';

/** Which mark a cell bears whose text is struck through as a whole, or in part. */
export type Struck = keyof Pick<Cell, 'struck' | 'partlyStruck'>;

export const isStruck = (val = '1'): boolean => /^(1|true)$/.test(val);

/** Follows the runs of one text of a workbook: each says by itself whether it is struck through. */
export class Strokes {
  private isStruck = false;
  private struck = false;
  private plain = false;

  open(name: string, { val }: Record<string, string>): void {
    if (name === 'r') this.isStruck = false;
    else if (name === 'strike') this.isStruck = isStruck(val);
  }

  text(text: string): void {
    if (!text.trim()) return;
    if (this.isStruck) this.struck = true;
    else this.plain = true;
  }

  /** What is to be said of the text that ends here. */
  end(): Struck | undefined {
    const mark = this.struck ? (this.plain ? 'partlyStruck' : 'struck') : undefined;
    this.isStruck = false;
    this.struck = false;
    this.plain = false;
    return mark;
  }
}
