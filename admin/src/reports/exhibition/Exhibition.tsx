import type { WorkProps } from '../declared.ts';
import { editionsOf } from '../pages/exhibition.ts';
import type { Report } from '../report.ts';
import { Funding } from './Funding.tsx';
import { Sales } from './Sales.tsx';

/** One edition: who paid for it; and its series: what was sold from year to year. */
export default function Exhibition({ answer, stated }: WorkProps) {
  const funding = answer.funding as Report | null | undefined;
  const sales = answer.sales as Report | undefined;
  const { exhibition = '', series = '' } = stated;
  const name = editionsOf(answer).find(({ id }) => id === exhibition)?.label;
  return (
    <>
      {funding && <Funding report={funding} exhibition={exhibition} name={name} />}
      {sales && <Sales report={sales} answer={answer} exhibition={exhibition} series={series} name={name} />}
    </>
  );
}
