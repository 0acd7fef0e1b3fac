import { Alert, Skeleton } from '@mui/material';
import { type HttpError, Link, useGetOne, useParams, useTranslate } from 'react-admin';
import { PageHead } from '../../frame/PageHead.tsx';
import { Comparison } from './Comparison.tsx';

/** Two records side by side: are they one business, and which of their values hold? */
export default function Compare() {
  const translate = useTranslate();
  const { one = '', other = '' } = useParams();
  const read = [useGetOne('Business', { id: one }), useGetOne('Business', { id: other })];
  const [first, second] = read.map(({ data }) => data);
  const error = read.map(({ error }) => error as HttpError | null).find(Boolean);
  return (
    <>
      <PageHead
        above={<Link to="/duplicates">{translate('duplicates.title')}</Link>}
        title={translate('duplicates.page.title')}
        below={translate('duplicates.page.lead')}
      />
      {error && <Alert severity="warning">{translate(error.message, { _: error.message })}</Alert>}
      {!error && !(first && second) && <Skeleton variant="rounded" height={320} />}
      {first && second && <Comparison key={`${one} ${other}`} records={[first, second]} />}
    </>
  );
}
