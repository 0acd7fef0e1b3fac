import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { RowDialog } from '../../noun/show/RowDialog.tsx';
import { EnumChip } from '../../noun/value/EnumChip.tsx';
import { useWords } from '../../noun/words.ts';
import type { Participant } from './useFair.ts';

/** Who pays for a participant, and a way to say so. */
export function Payers({ of: { id, label, business, fundings } }: { of: Participant }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const add = words.translate('frame.add', { name: words.inSentence('Funding') });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 0.75 }}>
      {fundings.nodes.map((payer) => (
        <Box key={payer.id} component="span" sx={{ display: 'inline-flex', flexWrap: 'wrap', gap: 0.5 }}>
          <EnumChip name="FundingSource" value={payer.sourceType} />
          {payer.funder?.label}
        </Box>
      ))}
      <Button
        size="small"
        startIcon={<AddOutlined />}
        aria-label={`${add}: ${business.label}`}
        onClick={() => setOpen(true)}
        sx={{ minWidth: 0, px: 0.75, '& .MuiButton-startIcon': fundings.nodes.length > 0 ? { m: 0 } : undefined }}
      >
        {fundings.nodes.length === 0 && words.noun('Funding')}
      </Button>
      {isOpen && (
        <RowDialog
          noun="Funding"
          about={business.label}
          given="participation"
          preset={{ participation: { id, label } }}
          onClose={() => setOpen(false)}
        />
      )}
    </Box>
  );
}
