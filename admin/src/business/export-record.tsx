import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import { screens } from '../noun/screens.ts';

export const exportRecord = screens('ExportRecord', {
  icon: FlightTakeoffOutlined,
  columns: ['product', 'country', 'channel', 'document', 'exportEntry', 'sentOn'],
  more: ['valueUsd', 'source'],
  filters: ['product', 'country', 'channel', 'document', 'exportEntry', 'sentOn'],
  sort: { field: 'product', order: 'ASC' },
  lenses: { informal: { channel: { in: ['INFORMAL_CARRY'] } } },
  groups: [
    { title: 'identity', fields: ['product', 'country', 'channel', 'document', 'exportEntry', 'valueUsd'] },
    { title: 'dates', fields: ['sentOn', 'sentOnPrecision', 'sentOnCertainty'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
  related: [{ list: 'figures' }, { list: 'flags' }],
});
