import { useRecordContext } from 'react-admin';
import { titlesAt } from '../reports/published/words.ts';
import { TakeAlong } from '../reports/TakeAlong.tsx';

/** Who pays for those who take part in the exhibition at hand, to be taken along or published. */
export function FundingAlong() {
  const record = useRecordContext();
  if (!record) return null;
  const titles = () => titlesAt('publishing.funding', record.name);
  const asked = { exhibition: record.id };
  return <TakeAlong field="participationFunding" variables={asked} published={asked} titles={titles} />;
}

/** What was sold at the editions of the series at hand. */
export function SalesAlong() {
  const record = useRecordContext();
  if (!record) return null;
  const titles = () => titlesAt('publishing.sales', record.name);
  const asked = { series: record.id };
  return <TakeAlong field="exhibitionSales" variables={asked} published={asked} titles={titles} />;
}
