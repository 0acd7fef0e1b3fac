import { useRecordContext, useTranslate } from 'react-admin';
import { TakeFile } from '../TakeFile.tsx';
import { KeepTemplate } from './KeepTemplate.tsx';

/** The rows of the register in the office's own order of columns, to be edited and brought back as changes. */
export function TakeRows() {
  const record = useRecordContext();
  const translate = useTranslate();
  if (!record) return null;
  // Sheets of participants, of visits and of services list no records of one kind.
  const isList = !['PARTICIPANTS', 'MONITORING', 'SERVICES'].includes(record.kind);
  return (
    <>
      <KeepTemplate />
      {isList && (
        <TakeFile
          path="template"
          asked={{ template: record.id }}
          name={String(record.name)}
          label={translate('imports.takeTemplate')}
          variant="contained"
        />
      )}
    </>
  );
}
