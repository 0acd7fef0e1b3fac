import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import ViewKanbanOutlined from '@mui/icons-material/ViewKanbanOutlined';
import { Box, ToggleButton, ToggleButtonGroup } from '@mui/material';
import type { Noun } from '../schema.ts';
import { useWords } from '../words.ts';
import { useView } from './view.ts';

const icons = { board: ViewKanbanOutlined, table: TableRowsOutlined };

/** The board or the table. */
export function ViewSwitch({ noun }: { noun: Noun }) {
  const { translate } = useWords();
  const [view, setView] = useView(noun);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={view}
      aria-label={translate('frame.view.name')}
      onChange={(_, chosen: typeof view | null) => chosen && setView(chosen)}
    >
      {(['board', 'table'] as const).map((each) => {
        const Icon = icons[each];
        return (
          <ToggleButton
            key={each}
            value={each}
            aria-label={translate(`frame.view.${each}`)}
            sx={{ gap: 0.75, px: 1.25 }}
          >
            <Icon fontSize="small" />
            <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
              {translate(`frame.view.${each}`)}
            </Box>
          </ToggleButton>
        );
      })}
    </ToggleButtonGroup>
  );
}
