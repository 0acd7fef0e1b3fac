import { Alert, Box, Button, Card, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useLocale, useRecordContext } from 'react-admin';
import type { Noun } from '../noun/schema.ts';
import { instant } from '../noun/value/numbers.ts';
import { FieldChanges, toldOf } from './FieldChanges.tsx';
import { More } from './More.tsx';
import { type Revision, revisionsQuery } from './queries.ts';
import { Reason } from './Reason.tsx';
import { useTelling } from './telling.ts';
import { useParts } from './useParts.ts';

/** All fields of what was entered or went: behind a press, for there are many. */
function Whole({ noun, revision: { operation, changes } }: { noun: Noun; revision: Revision }) {
  const { translate } = useTelling();
  const count = { smart_count: changes.length };
  return (
    <details>
      <Box component="summary" sx={{ cursor: 'pointer', typography: 'body2', mb: 0.5 }}>
        {translate(operation === 'INSERT' ? 'history.first' : 'history.last', count)}
      </Box>
      <FieldChanges noun={noun} changes={changes} alone />
    </details>
  );
}

function Entry({ noun, revision }: { noun: Noun; revision: Revision }) {
  const { translate, event, who } = useTelling();
  const locale = useLocale() ?? 'id';
  const { operation, at, changeSet } = revision;
  const changes = toldOf(noun, revision.changes);
  return (
    <Box
      component="li"
      sx={{ display: 'grid', gap: 0.75, px: { xs: 2, md: 3 }, py: 1.75, borderTop: 1, borderColor: 'divider' }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {event(noun, operation, changeSet)}
        </Typography>
        <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
          {who(changeSet)} · <time dateTime={at}>{instant(at, locale)}</time>
        </Box>
        {changeSet.touched.length > 0 && (
          <Link to={`/changes/${changeSet.id}`} sx={{ typography: 'body2', ml: { sm: 'auto' } }}>
            {translate('history.details')}
          </Link>
        )}
      </Box>
      <Reason>{changeSet.reason}</Reason>
      {changes.length > 0 &&
        (operation === 'UPDATE' ? (
          <FieldChanges noun={noun} changes={changes} />
        ) : (
          <Whole noun={noun} revision={{ ...revision, changes }} />
        ))}
    </Box>
  );
}

/** What befell the record at hand, the newest first; asked for when somebody wants to know. */
export function History({ noun }: { noun: Noun }) {
  const record = useRecordContext();
  const { translate } = useTelling();
  const [isOpen, setOpen] = useState(false);
  const parts = useParts<Revision>(revisionsQuery, { noun, id: record?.id }, isOpen && Boolean(record));
  if (!record) return null;
  return (
    <Card component="section">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, px: { xs: 2, md: 3 }, py: 1.75 }}>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2">{translate('history.title')}</Typography>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {translate('history.lead')}
          </Typography>
        </Box>
        {!parts.rows && (
          <Button
            variant="outlined"
            loading={parts.isFetching}
            onClick={() => (isOpen ? parts.refetch() : setOpen(true))}
          >
            {translate('history.open')}
          </Button>
        )}
      </Box>
      {parts.error && (
        <Alert severity="error" sx={{ mx: 2, mb: 2 }}>
          {translate(parts.error.message, { _: parts.error.message })}
        </Alert>
      )}
      {parts.rows?.length === 0 && <Box sx={{ px: { xs: 2, md: 3 }, pb: 2.5 }}>{translate('history.none')}</Box>}
      {parts.rows && (
        <Box component="ol" aria-label={translate('history.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {parts.rows.map((revision) => (
            <Entry key={revision.id} noun={noun} revision={revision} />
          ))}
        </Box>
      )}
      <More parts={parts} label="history.more" />
    </Card>
  );
}
