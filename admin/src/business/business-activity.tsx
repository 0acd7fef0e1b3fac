import PrecisionManufacturingOutlined from '@mui/icons-material/PrecisionManufacturingOutlined';
import { screens } from '../noun/screens.ts';

export const businessActivity = screens('BusinessActivity', {
  icon: PrecisionManufacturingOutlined,
  columns: ['business', 'kbliCode', 'kbliVersion', 'main'],
  more: ['source'],
  filters: ['business', 'kbliCode', 'kbliVersion', 'main', 'source'],
  sort: { field: 'kbliCode', order: 'ASC' },
  lenses: {
    main: { main: { eq: true } },
    oldEdition: { kbliVersion: { in: ['KBLI_2009', 'KBLI_2015', 'KBLI_2017', 'KBLI_2020'] } },
  },
  groups: [
    { title: 'identity', fields: ['business', 'kbliVersion', 'kbliCode', 'main'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
