import { useRecordContext, useTranslate } from 'react-admin';
import { TakeFile } from '../TakeFile.tsx';

/** The rows of the register in the office's own order of columns, to be edited and brought back as changes. */
export function TakeRows() {
  const record = useRecordContext();
  const translate = useTranslate();
  // Sheets of participants and of visits list no records of one kind.
  if (!record || ['PARTICIPANTS', 'MONITORING', 'SERVICES'].includes(record.kind)) return null;
  return (
    <TakeFile
      path="template"
      asked={{ template: record.id }}
      name={String(record.name)}
      label={translate('imports.takeTemplate')}
      variant="contained"
    />
  );
}
