import FestivalOutlined from '@mui/icons-material/FestivalOutlined';
import PointOfSaleOutlined from '@mui/icons-material/PointOfSaleOutlined';
import { chapter, type Named, type Page } from '../chapter.ts';
import { Days, Known, Paid, type Payer, Sold } from '../details.tsx';
import { dayOf } from '../moment.ts';

export interface Fair extends Named {
  startsOn: string | null;
  year: number | null;
}
export const fair = 'exhibition { id label year startsOn startsOnPrecision startsOnCertainty }';
/** When an exhibition was held; of some only the year is known. */
export const heldOn = (exhibition: Fair) =>
  exhibition.startsOn || exhibition.year === null
    ? dayOf({ ...exhibition }, 'startsOn')
    : ({ on: `${exhibition.year}-01-01`, precision: 'YEAR' } as const);

export const exhibited = chapter<{
  participations: Page<{
    state: string;
    exhibition: Fair;
    cashSales: number | null;
    orderSales: number | null;
    fundings: Page<Payer>;
  }>;
}>({
  icon: FestivalOutlined,
  tone: 'secondary',
  ask: `participations(limit: 200) { nodes { id label state ${fair} cashSales orderSales
    fundings(limit: 10) { nodes { id label sourceType funder { id label } } } } }`,
  moments: ({ participations }) =>
    participations.nodes.map(({ id, state, exhibition, cashSales, orderSales, fundings }) => ({
      noun: 'Participation',
      id,
      said: 'exhibited',
      title: exhibition.label,
      ...heldOn(exhibition),
      state,
      details: (
        <>
          <Sold cash={cashSales} orders={orderSales} />
          <Paid by={fundings.nodes} />
        </>
      ),
    })),
});

interface Sum {
  sum: number | null;
}
interface ByDay {
  count: number;
  group: { participation: { id: string } };
  of: { soldOn: { max: string }; cashSales: Sum; orderSales: Sum; visitors: Sum };
}

/** What was sold day by day at an exhibition, told once where the last of the days is; the API sums it. */
export const sold = chapter<{ participations: Page<{ exhibition: Fair }>; sold: ByDay[] }>({
  icon: PointOfSaleOutlined,
  tone: 'secondary',
  ask: `participations(limit: 200) { nodes { id label ${fair} } }`,
  beside: `sold: dailySalesAggregate(
    where: { participation: { business: { id: { eq: $id } } } }, groupBy: [{ participation: { id: VALUE } }]
  ) { count group { participation { id } } of { soldOn { max } cashSales { sum } orderSales { sum } visitors { sum } } }`,
  moments: ({ participations, sold }) =>
    sold.flatMap(({ count, group, of }) => {
      const { id } = group.participation;
      const fair = participations.nodes.find((each) => each.id === id)?.exhibition;
      const row = { id, cashSales: of.cashSales.sum, orderSales: of.orderSales.sum, visitors: of.visitors.sum };
      return fair
        ? {
            noun: 'Participation' as const,
            id,
            said: 'sold',
            title: fair.label,
            on: of.soldOn.max,
            details: (
              <>
                <Days count={count} />
                <Known noun="DailySales" row={row} fields={['cashSales', 'orderSales', 'visitors']} />
              </>
            ),
          }
        : [];
    }),
});
