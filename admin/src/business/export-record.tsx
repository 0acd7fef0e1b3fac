import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import { screens } from '../noun/screens.ts';

export const exportRecord = screens('ExportRecord', {
  icon: FlightTakeoffOutlined,
  columns: ['product', 'country', 'channel', 'document', 'exportEntry', 'sentOn'],
  more: ['valueUsd', 'verified', 'source'],
  filters: ['product', 'country', 'channel', 'document', 'exportEntry', 'verified', 'sentOn'],
  sort: { field: 'product', order: 'ASC' },
  lenses: {
    counted: { exportEntry: { eq: true } },
    unverified: { exportEntry: { eq: true }, verified: { eq: false } },
    informal: { channel: { in: ['INFORMAL_CARRY'] } },
  },
  groups: [
    { title: 'identity', fields: ['product', 'country', 'channel', 'document', 'verified', 'exportEntry', 'valueUsd'] },
    { title: 'dates', fields: ['sentOn', 'sentOnPrecision', 'sentOnCertainty'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'leads' }, { list: 'figures' }, { list: 'flags' }],
});
