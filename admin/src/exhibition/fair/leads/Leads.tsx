import { Box, Skeleton } from '@mui/material';
import { RecordContextProvider, useLocale } from 'react-admin';
import { Refused } from '../../../noun/act/Refused.tsx';
import { RowActions } from '../../../noun/show/RowActions.tsx';
import { EnumChip } from '../../../noun/value/EnumChip.tsx';
import { Named } from '../../../noun/value/Named.tsx';
import { rupiah, whole } from '../../../noun/value/numbers.ts';
import { isMissing, Value } from '../../../noun/value/Value.tsx';
import { useWords } from '../../../noun/words.ts';
import type { Participant } from '../useFair.ts';
import { AddLead } from './AddLead.tsx';
import { type Met, useLeads } from './useLeads.ts';

const told = ['country', 'interest', 'product', 'metOn', 'expectedValue', 'orderValue', 'lostReason'] as const;

/** Reads a lead's own record; its buttons stand beside. */
function Lead({ lead }: { lead: Met }) {
  const { field } = useWords();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        columnGap: 2,
        rowGap: 0.5,
        py: 1,
        pl: { xs: 1.5, md: 2 },
        ml: { xs: 0, md: 0.5 },
        borderLeft: 2,
        borderColor: 'divider',
        typography: 'body2',
      }}
    >
      <Box sx={{ flex: '1 1 16rem', minWidth: 0 }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
          <Named noun="Lead" row={{ id: lead.id, label: lead.buyer?.label ?? lead.buyerName ?? lead.label }} />
          <EnumChip name="LeadState" value={lead.state} />
        </Box>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
          {told
            .filter((name) => !isMissing(lead[name]))
            .map((name) => (
              <Box key={name} sx={{ minWidth: 0, '& div': { display: 'inline' } }}>
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {field('Lead', name)}
                </Box>{' '}
                <Value noun="Lead" name={name} />
              </Box>
            ))}
        </Box>
      </Box>
      <Box sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
        <RowActions noun="Lead" given="participation" />
      </Box>
    </Box>
  );
}

const absent = new Set(['REJECTED', 'CANCELLED', 'NO_SHOW']);

/** Whom each participant met, how far that has come, and the next step; entered at the stand in a few presses. */
export function Leads({ rows }: { rows: readonly Participant[] }) {
  const { translate, noun } = useWords();
  const locale = useLocale() ?? 'id';
  const { isRead, error, byState, of } = useLeads();
  const orders = byState.find(({ group }) => group.state === 'ORDER')?.of.orderValue.sum;
  const worth = typeof orders === 'number' && rupiah(orders, locale);
  if (error) return <Refused error={error} placed={[]} />;
  if (!isRead) return <Skeleton variant="rounded" height={160} sx={{ m: 2 }} />;
  return (
    <>
      {byState.length > 0 && (
        <Box
          component="ul"
          aria-label={noun('Lead')}
          sx={{ m: 0, px: { xs: 2, md: 3 }, pb: 1.5, listStyle: 'none', display: 'flex', flexWrap: 'wrap', gap: 2 }}
        >
          {byState.map(({ count, group: { state } }) => (
            <Box component="li" key={state} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
              <EnumChip name="LeadState" value={state} />
              <span>{[whole(count, locale), state === 'ORDER' && worth].filter(Boolean).join(' · ')}</span>
            </Box>
          ))}
        </Box>
      )}
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {rows
          .filter(({ id, state }) => of.has(id) || !absent.has(state))
          .map((participant) => {
            const { nodes, totalCount } = of.get(participant.id) ?? { nodes: [], totalCount: 0 };
            return (
              <Box
                component="li"
                key={participant.id}
                sx={{ px: { xs: 2, md: 3 }, py: 1.25, borderTop: 1, borderColor: 'divider' }}
              >
                <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: nodes.length > 0 ? 1 : 0 }}>
                  <Box sx={{ flex: 1, minWidth: 0 }}>
                    <Named noun="Participation" row={{ id: participant.id, label: participant.business.label }} />
                    <Box sx={{ color: 'text.secondary', typography: 'body2' }}>
                      {translate(totalCount > 0 ? 'fair.leads' : 'fair.noLeads', { smart_count: totalCount })}
                    </Box>
                  </Box>
                  <AddLead of={participant} />
                </Box>
                <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1 }}>
                  {nodes.map((lead) => (
                    <RecordContextProvider key={lead.id} value={lead}>
                      <Lead lead={lead} />
                    </RecordContextProvider>
                  ))}
                </Box>
              </Box>
            );
          })}
      </Box>
    </>
  );
}
