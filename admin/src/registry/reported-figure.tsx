import PinOutlined from '@mui/icons-material/PinOutlined';
import { screens } from '../noun/screens.ts';

export const reportedFigure = screens('ReportedFigure', {
  icon: PinOutlined,
  columns: ['measure', 'subject', 'category', 'value', 'unit', 'missingReason'],
  more: ['dimension', 'approximate', 'organization', 'region', 'asOf', 'qualifiers', 'source'],
  filters: [
    'measure',
    'dimension',
    'unit',
    'subjectType',
    'organization',
    'region',
    'approximate',
    'missingReason',
    'source',
  ],
  sort: { field: 'measure', order: 'ASC' },
  lenses: { missing: { value: { isNull: true } }, approximate: { approximate: { eq: true } } },
  groups: [
    {
      title: 'identity',
      fields: ['subject', 'measure', 'value', 'unit', 'missingReason', 'approximate', 'asOf', 'asOfPrecision'],
    },
    { title: 'breakdown', fields: ['dimension', 'category', 'organization', 'region', 'qualifiers'] },
    { title: 'evidence', fields: ['source', 'notes'] },
  ],
});
