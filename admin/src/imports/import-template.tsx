import TableViewOutlined from '@mui/icons-material/TableViewOutlined';
import { useRecordContext } from 'react-admin';
import { screens } from '../noun/screens.ts';
import { useWords } from '../noun/words.ts';
import { TakeFile } from './TakeFile.tsx';

/** The rows of the register in the office's own order of columns, to be edited and brought back. */
function TakeRows() {
  const record = useRecordContext();
  const { translate } = useWords();
  if (!record) return null;
  return (
    <TakeFile
      path="template"
      asked={{ template: record.id }}
      name={String(record.name ?? record.label)}
      label={translate('imports.takeTemplate')}
      variant="contained"
    />
  );
}

export const importTemplate = screens('ImportTemplate', {
  icon: TableViewOutlined,
  columns: ['name', 'kind', 'region', 'createdAt'],
  filters: ['region'],
  actions: TakeRows,
  groups: [{ title: 'identity', fields: ['name', 'kind', 'region', 'fingerprint', 'columns'] }],
  related: [],
});
