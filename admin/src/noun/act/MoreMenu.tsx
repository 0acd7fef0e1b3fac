import ExpandMore from '@mui/icons-material/ExpandMore';
import MoreVert from '@mui/icons-material/MoreVert';
import { Button, IconButton, Menu, MenuItem, Tooltip } from '@mui/material';
import { type MouseEvent, useState } from 'react';
import { useWords } from '../words.ts';

/** A press here is none on the row around. */
export const here = (act: () => void) => (event: MouseEvent) => {
  event.stopPropagation();
  act();
};

/** Something that can be done. */
export interface Choice {
  label: string;
  isOut?: boolean;
  onChosen: () => void;
}

interface MoreMenuProps {
  choices: readonly Choice[];
  /** In a row there is but an icon, which says to a screen reader whom it is about. */
  about?: string;
}

/** The other steps, those that lead out after the rest. */
export function MoreMenu({ choices, about }: MoreMenuProps) {
  const { translate } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (choices.length === 0) return null;
  const label = translate('frame.act.more');
  const open = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation();
    setAnchor(event.currentTarget);
  };
  const button = { 'aria-haspopup': 'menu', 'aria-expanded': Boolean(anchor), onClick: open } as const;
  return (
    <>
      {about ? (
        <Tooltip title={label}>
          <IconButton size="small" aria-label={`${label}: ${about}`} {...button}>
            <MoreVert fontSize="small" />
          </IconButton>
        </Tooltip>
      ) : (
        <Button endIcon={<ExpandMore />} {...button}>
          {label}
        </Button>
      )}
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={here(() => setAnchor(null))}>
        {choices.map(({ label, isOut, onChosen }, place) => (
          <MenuItem
            key={label}
            divider={choices[place + 1] && Boolean(isOut) !== Boolean(choices[place + 1]?.isOut)}
            sx={isOut ? { color: 'error.main' } : undefined}
            onClick={here(() => {
              setAnchor(null);
              onChosen();
            })}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
