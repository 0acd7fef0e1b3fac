import { Migration } from '@mikro-orm/migrations';

/**
 * What is taken back is found row by row, and so is whatever links to it. A plan that reads whole tables instead, made when
 * they were small or not yet counted, takes the square of the rows.
 */
export class TakenBackByIndex extends Migration {
  override up(): void {
    this.addSql('alter function history.undo(uuid) set enable_seqscan = off');
    this.addSql('alter function history.restore(text, text[]) set enable_seqscan = off');
  }

  override down(): void {
    this.addSql('alter function history.undo(uuid) reset enable_seqscan');
    this.addSql('alter function history.restore(text, text[]) reset enable_seqscan');
  }
}
