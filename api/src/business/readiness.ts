import { type Asked, enumeration } from '../core/column.ts';

export const Readiness = enumeration(
  'Readiness',
  'How ready a product is for markets.',
  {
    IDEA: 'IDEA',
    PROTOTYPE: 'PROTOTYPE',
    LOCAL_MARKET: 'LOCAL_MARKET',
    STANDARDISED: 'STANDARDISED',
    CERTIFIED: 'CERTIFIED',
    EXPORT_READY: 'EXPORT_READY',
    EXPORTING: 'EXPORTING',
  },
  {
    IDEA: { description: 'Nothing recorded shows that it was made.' },
    PROTOTYPE: { description: 'It has a design, a measured batch or a known capacity.' },
    LOCAL_MARKET: { description: 'It has a price, or a design of it was sold.' },
    STANDARDISED: { description: 'Consistent: of its last six measured batches at least five are within limits.' },
    CERTIFIED: { description: 'Consistent, and a certificate that covers it is issued and valid today.' },
    EXPORT_READY: {
      description:
        'Consistent and certified, with customs code, price in dollars, capacity and lead time to offer to a buyer.',
    },
    EXPORTING: {
      description: 'An export that counts went out in the last two years: with a PEB or an invoice, not carried along.',
    },
  },
);

/** What shows as far as records tell. Each step but the last asks for those before; an export is a fact by itself. */
export const readinessByEvidence: Asked = (product) => `case
  when exists (select from export_record e where e.product_id = ${product}.id and e.export_entry and e.sent_on > rule.today_in('91') - 730) then 'EXPORTING'
  when (select count(*) = 6 and count(*) filter (where m.within_limits = 'WITHIN') >= 5 from (select q.within_limits
    from quality_measurement q where q.product_id = ${product}.id order by q.batch_on desc, q.id desc limit 6) m) then case
    when not exists (select from certificate_products cp join certificate c on c.id = cp.certificate_id where cp.product_id = ${product}.id
      and c.state = 'ISSUED' and (c.valid_until is null or c.valid_until >= rule.today_in('91'))) then 'STANDARDISED'
    when num_nulls(${product}.hs_code, ${product}.export_price_usd, ${product}.capacity_per_month, ${product}.lead_time_days) = 0 then 'EXPORT_READY'
    else 'CERTIFIED' end
  when ${product}.price_idr is not null or exists (select from product_design d where d.product_id = ${product}.id and d.sold_units > 0) then 'LOCAL_MARKET'
  when ${product}.capacity_per_month is not null or exists (select from product_design d where d.product_id = ${product}.id)
    or exists (select from quality_measurement q where q.product_id = ${product}.id) then 'PROTOTYPE'
  else 'IDEA' end`;

/** What a person has stated against the evidence, or else what the evidence shows. */
export const readiness: Asked = (product) => `coalesce(${product}.readiness_stated, ${readinessByEvidence(product)})`;
