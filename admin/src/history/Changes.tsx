import { Alert, Box, Card, Chip, Typography } from '@mui/material';
import { Link, useLocale } from 'react-admin';
import { useAddress } from '../frame/address.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { instant } from '../noun/value/numbers.ts';
import { useMay } from '../session/useMay.ts';
import { asWhere, ChangeFilters } from './ChangeFilters.tsx';
import { More } from './More.tsx';
import { type ChangeSet, changesQuery } from './queries.ts';
import { Reason } from './Reason.tsx';
import { Touched } from './Touched.tsx';
import { useTelling } from './telling.ts';
import { useParts } from './useParts.ts';

function Entry({ change }: { change: ChangeSet }) {
  const { translate, deed, who } = useTelling();
  const locale = useLocale() ?? 'id';
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.5, px: 2, py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
        <Typography component="h2" sx={{ fontWeight: 600 }}>
          <Link to={`/changes/${change.id}`}>{deed(change)}</Link>
        </Typography>
        <Box component="span" sx={{ color: 'text.secondary', typography: 'body2' }}>
          {who(change)} · <time dateTime={change.at}>{instant(change.at, locale)}</time>
        </Box>
        {change.undoneBy && <Chip size="small" variant="outlined" label={translate('changes.isUndone')} />}
      </Box>
      <Touched touched={change.touched} />
      <Reason>{change.reason}</Reason>
    </Box>
  );
}

/** What was changed in the register, the newest first. */
export default function Changes() {
  const { translate } = useTelling();
  const may = useMay();
  const [stated] = useAddress();
  const parts = useParts<ChangeSet>(changesQuery, { where: asWhere(stated) });
  return (
    <>
      <PageHead
        above={translate('rooms.access')}
        title={translate('changes.title')}
        below={translate(may.administer ? 'changes.lead' : 'changes.partial')}
      />
      <Card sx={{ maxWidth: 1040 }}>
        <ChangeFilters />
        {parts.error && <Alert severity="error">{translate(parts.error.message, { _: parts.error.message })}</Alert>}
        {parts.rows?.length === 0 && <Box sx={{ px: 2, pb: 2.5 }}>{translate('changes.none')}</Box>}
        {parts.rows && (
          <Box component="ol" aria-label={translate('changes.title')} sx={{ m: 0, p: 0, listStyle: 'none' }}>
            {parts.rows.map((change) => (
              <Entry key={change.id} change={change} />
            ))}
          </Box>
        )}
        <More parts={parts} label="history.more" />
      </Card>
    </>
  );
}
