import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import { screens } from '../noun/screens.ts';

export const dataSharingAgreement = screens('DataSharingAgreement', {
  icon: HandshakeOutlined,
  columns: ['number', 'partner', 'fields', 'startsOn', 'endsOn'],
  more: ['source'],
  filters: ['partner', 'programmes', 'fields', 'endsOn'],
  groups: [
    { title: 'identity', fields: ['partner', 'number', 'programmes'] },
    { title: 'shared', fields: ['fields', 'purpose'] },
    { title: 'dates', fields: ['startsOn', 'endsOn'] },
    { title: 'evidence', fields: ['source'] },
  ],
});
