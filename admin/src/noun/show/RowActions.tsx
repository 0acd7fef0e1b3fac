import DeleteOutlined from '@mui/icons-material/DeleteOutlined';
import EditOutlined from '@mui/icons-material/EditOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { type ReactNode, useState } from 'react';
import { Confirm, type RaRecord, useDelete, useNotify, useRecordContext, useTranslate } from 'react-admin';
import { refreshPage } from '../../provider/queries.ts';
import { useMay } from '../../session/useMay.ts';
import { Acts } from '../act/Acts.tsx';
import { type Noun, nouns } from '../schema.ts';
import { useLabel } from '../useLabel.ts';
import { useWords } from '../words.ts';
import { RowDialog } from './RowDialog.tsx';

function Act({
  word,
  about,
  onClick,
  children,
}: {
  word: string;
  about: string;
  onClick: () => void;
  children: ReactNode;
}) {
  const label = useTranslate()(word);
  return (
    <Tooltip title={label}>
      <IconButton
        size="small"
        aria-label={`${label}: ${about}`}
        onClick={(event) => {
          event.stopPropagation();
          onClick();
        }}
      >
        {children}
      </IconButton>
    </Tooltip>
  );
}

function Remove({ noun, record, onClose }: { noun: Noun; record: RaRecord; onClose: () => void }) {
  const { inSentence } = useWords();
  const label = useLabel(noun);
  const notify = useNotify();
  const [remove, { isPending }] = useDelete(
    noun,
    { id: record.id, previousData: record },
    {
      mutationMode: 'pessimistic',
      onSuccess: () => {
        refreshPage();
        notify('ra.notification.deleted', { messageArgs: { smart_count: 1 } });
      },
      onError: (error: Error) => notify(error.message, { type: 'error' }),
      onSettled: onClose,
    },
  );
  return (
    <Confirm
      isOpen
      loading={isPending}
      title="ra.message.delete_title"
      content="ra.message.delete_content"
      translateOptions={{ name: inSentence(noun), recordRepresentation: label(record) }}
      titleTranslateOptions={{ name: inSentence(noun), recordRepresentation: label(record) }}
      contentTranslateOptions={{ name: inSentence(noun) }}
      onConfirm={() => remove()}
      onClose={onClose}
    />
  );
}

/** What can be done with one row of a related list. */
export function RowActions({ noun, given }: { noun: Noun; given?: string }) {
  const record = useRecordContext();
  const label = useLabel(noun);
  const translate = useTranslate();
  const [open, setOpen] = useState<'edit' | 'delete'>();
  const may = useMay();
  if (!record) return null;
  const writes = may.write(noun);
  const about = label(record);
  const close = () => setOpen(undefined);
  const edit = { label: 'ra.action.edit', onChosen: () => setOpen('edit') };
  const remove = { label: 'ra.action.delete', onChosen: () => setOpen('delete') };
  return (
    <>
      {nouns[noun].states ? (
        <Acts
          noun={noun}
          isRow
          further={
            writes
              ? [
                  { ...edit, label: translate(edit.label) },
                  { ...remove, label: translate(remove.label), isOut: true },
                ]
              : []
          }
        />
      ) : !writes ? null : (
        <>
          <Act word={edit.label} about={about} onClick={edit.onChosen}>
            <EditOutlined fontSize="small" />
          </Act>
          <Act word={remove.label} about={about} onClick={remove.onChosen}>
            <DeleteOutlined fontSize="small" />
          </Act>
        </>
      )}
      {open === 'edit' && <RowDialog noun={noun} given={given} id={String(record.id)} onClose={close} />}
      {open === 'delete' && <Remove noun={noun} record={record} onClose={close} />}
    </>
  );
}
