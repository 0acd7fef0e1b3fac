import { Box, Chip, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';

interface PicksProps {
  title: string;
  choices: readonly { id: string; name: string }[];
  chosen: readonly string[];
  onToggle: (id: string) => void;
  children?: ReactNode;
}

/** Choices in sight, each one press away, large enough for a thumb. */
export function Picks({ title, choices, chosen, onToggle, children }: PicksProps) {
  const id = useId();
  return (
    <Box role="group" aria-labelledby={id}>
      <Typography id={id} variant="body2" sx={{ color: 'text.secondary', mb: 0.75 }}>
        {title}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        {choices.map((choice) => {
          const isOn = chosen.includes(choice.id);
          return (
            <Chip
              key={choice.id}
              label={choice.name}
              variant={isOn ? 'filled' : 'outlined'}
              color={isOn ? 'primary' : 'default'}
              aria-pressed={isOn}
              onClick={() => onToggle(choice.id)}
              sx={{ height: 40, borderRadius: 20, px: 0.5, maxWidth: '100%' }}
            />
          );
        })}
        {children}
      </Box>
    </Box>
  );
}
