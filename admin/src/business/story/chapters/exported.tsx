import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import { chapter, type Page } from '../chapter.ts';
import { Country } from '../details.tsx';
import { dayOf } from '../moment.ts';

export const exported = chapter<{
  products: Page<{ exportRecords: Page<{ country: string | null; channel: string; exportEntry: boolean }> }>;
}>({
  icon: FlightTakeoffOutlined,
  tone: 'info',
  ask: `products(limit: 200) { nodes { id label
    exportRecords(limit: 50) { nodes { id label country channel exportEntry sentOn sentOnPrecision sentOnCertainty } } } }`,
  moments: ({ products }) =>
    products.nodes.flatMap(({ label, exportRecords }) =>
      exportRecords.nodes.map((sent) => ({
        noun: 'ExportRecord',
        id: sent.id,
        said: sent.exportEntry ? 'exported' : sent.channel === 'INFORMAL_CARRY' ? 'carried' : 'sent',
        title: label,
        ...dayOf(sent, 'sentOn'),
        details: sent.country && <Country code={sent.country} />,
      })),
    ),
});
