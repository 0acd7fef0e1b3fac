import { Migration } from '@mikro-orm/migrations';

const indexes: [name: string, on: string][] = [
  ['business_counted', '"business" ("id") include ("status", "region_id", "sector", "owner_sex")'],
  [
    'period_report_counted',
    `"period_report" ("business_id") include ("state", "period", "starts_on", "turnover") where state in ('SUBMITTED', 'VERIFIED')`,
  ],
  ['engagement_counted', '"engagement" ("business_id", "starts_on")'],
];

/** Reports count all businesses, reports that were handed in, and what mentoring began, without reading their rows. */
export class Counted extends Migration {
  override isTransactional(): boolean {
    return false;
  }

  override up(): void {
    for (const [name, on] of indexes) {
      this.addSql(`drop index concurrently if exists "${name}"`);
      this.addSql(`create index concurrently "${name}" on ${on}`);
    }
  }

  override down(): void {
    for (const [name] of indexes) this.addSql(`drop index concurrently if exists "${name}"`);
  }
}
