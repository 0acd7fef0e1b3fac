import StraightenOutlined from '@mui/icons-material/StraightenOutlined';
import { screens } from '../noun/screens.ts';

export const assessmentInstrument = screens('AssessmentInstrument', {
  icon: StraightenOutlined,
  columns: ['title', 'code', 'edition', 'scaleMin', 'scaleMax'],
  more: ['source'],
  filters: ['code', 'edition', 'source'],
  lenses: { unused: { assessments: { none: {} } }, withoutItems: { items: { none: {} } } },
  groups: [
    { title: 'identity', fields: ['title', 'code', 'edition', 'scaleMin', 'scaleMax', 'description'] },
    { title: 'evidence', fields: ['source'] },
  ],
  related: [{ list: 'items' }, { list: 'assessments' }, { list: 'figures' }, { list: 'flags' }],
});
