import ChevronLeft from '@mui/icons-material/ChevronLeft';
import ChevronRight from '@mui/icons-material/ChevronRight';
import { Box, Button } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { whole } from '../noun/value/numbers.ts';

interface TurnProps {
  /** The number of the first row of the page, and of the last. */
  from: number;
  to: number;
  /** Of how many, where that is known. */
  total?: number | undefined;
  onBack: (() => void) | undefined;
  onOn: (() => void) | undefined;
}

/** Turns pages one by one: rows are read from where the page before has ended, which holds however many there are. */
export function Turn({ from, to, total, onBack, onOn }: TurnProps) {
  const translate = useTranslate();
  const locale = useLocale() ?? 'id';
  const said = { from: whole(from, locale), to: whole(to, locale), total: whole(total ?? 0, locale) };
  return (
    <Box
      component="nav"
      aria-label={translate('imports.pages')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: 1, p: 1.5 }}
    >
      <Box component="span" sx={{ color: 'text.secondary', typography: 'body2', mr: 'auto', pl: 0.5 }}>
        {translate(total === undefined ? 'imports.fromTo' : 'ra.navigation.page_range_info', {
          ...said,
          offsetBegin: said.from,
          offsetEnd: said.to,
        })}
      </Box>
      {(onBack || onOn) && (
        <>
          <Button size="small" variant="outlined" startIcon={<ChevronLeft />} disabled={!onBack} onClick={onBack}>
            {translate('imports.back')}
          </Button>
          <Button size="small" variant="outlined" endIcon={<ChevronRight />} disabled={!onOn} onClick={onOn}>
            {translate('imports.on')}
          </Button>
        </>
      )}
    </Box>
  );
}
