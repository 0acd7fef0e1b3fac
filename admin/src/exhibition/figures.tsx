import { useRecordContext } from 'react-admin';
import { titlesAt } from '../reports/published/words.ts';
import { TakeAlong } from '../reports/TakeAlong.tsx';

/** Who pays for those who take part in the exhibition at hand, to be taken along or published. */
export function FundingAlong() {
  const record = useRecordContext();
  if (!record) return null;
  const titles = titlesAt('publishing.funding', record.name);
  return <TakeAlong field="participationFunding" variables={{ exhibition: record.id }} titles={titles} />;
}

/** What was sold at the editions of the series at hand. */
export function SalesAlong() {
  const record = useRecordContext();
  if (!record) return null;
  return (
    <TakeAlong
      field="exhibitionSales"
      variables={{ series: record.id }}
      titles={titlesAt('publishing.sales', record.name)}
    />
  );
}
