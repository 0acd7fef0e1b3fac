import { Box, ButtonBase } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { type KeyboardEvent, useRef, useState } from 'react';
import { charts } from '../../theme/charts.ts';
import { drawn } from '../block/point.ts';
import type { Measure } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { Legend } from './Legend.tsx';
import { names } from './names.ts';
import { colourOf, stepsOf } from './steps.ts';
import { neighbourOf, provinces, tiles } from './tiles.ts';

const directions: Record<string, readonly [number, number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

interface TileMapProps {
  title: string;
  /** The figure of each province by its code. */
  measures: ReadonlyMap<string, Measure | undefined>;
  chosen: string;
  onChosen: (code: string) => void;
}

/** The 38 provinces as tiles: one stop of the Tab key, and the arrow keys from tile to tile. */
export function TileMap({ title, measures, chosen, onChosen }: TileMapProps) {
  const say = useSaying();
  const { translate } = say;
  const look = charts[useTheme().palette.mode];
  const [at, setAt] = useState(provinces.includes(chosen) ? chosen : '31');
  const held = useRef<Record<string, HTMLButtonElement | null>>({});
  const values = provinces.map((code) => drawn(measures.get(code))).filter((value) => value !== null);
  const steps = stepsOf(values);

  function walk(event: KeyboardEvent, code: string) {
    const direction = directions[event.key];
    const next = direction && neighbourOf(code, direction);
    if (!next) return;
    event.preventDefault();
    setAt(next);
    held.current[next]?.focus();
  }

  return (
    <>
      <Box
        role="group"
        aria-label={translate('reports.map.name', { measure: title })}
        sx={{
          display: 'grid',
          gridTemplateColumns: 'repeat(14, minmax(0, 1fr))',
          gridAutoRows: { xs: 30, sm: 42, lg: 46 },
          gap: { xs: '2px', sm: '4px' },
          maxWidth: 860,
          mx: { xs: -1, sm: 0 },
        }}
      >
        {provinces.map((code) => {
          const [letters, column, row] = tiles[code] ?? ['', 0, 0];
          const measure = measures.get(code);
          const value = drawn(measure);
          const step = value === null ? undefined : colourOf(value, steps);
          const said = measure ? `${say.value(measure)}. ${say.basis(measure)}` : translate('reports.map.none');
          return (
            <ButtonBase
              key={code}
              ref={(button: HTMLButtonElement | null) => {
                held.current[code] = button;
              }}
              tabIndex={code === at ? 0 : -1}
              aria-label={`${names[code]}: ${said}`}
              aria-pressed={code === chosen}
              title={`${names[code]}: ${said}`}
              onFocus={() => setAt(code)}
              onKeyDown={(event) => walk(event, code)}
              onClick={() => onChosen(code === chosen ? '' : code)}
              sx={{
                gridColumn: column + 1,
                gridRow: row + 1,
                flexDirection: 'column',
                borderRadius: { xs: 0.5, sm: 1 },
                fontSize: { xs: '0.625rem', sm: '0.75rem' },
                fontWeight: 650,
                lineHeight: 1.15,
                color: step === undefined ? look.onEmpty : look.onSteps[step],
                backgroundColor: step === undefined ? look.empty : look.steps[step],
                ...(measure && value === null && { border: '1px dashed', borderColor: 'text.secondary' }),
                ...(code === chosen && { outline: '3px solid', outlineColor: 'secondary.main', zIndex: 1 }),
                '&:hover': { filter: 'brightness(0.94)' },
                '&:focus-visible': { outline: '3px solid', outlineColor: 'primary.main', outlineOffset: 1, zIndex: 2 },
                '@media print': { printColorAdjust: 'exact' },
                // Drawn for the eye: what the tile is called says more.
                '&::before': { content: `"${letters}"` },
                '&::after': {
                  content: `"${measure && value !== null ? say.number(value, measure, true) : ''}"`,
                  display: { xs: 'none', sm: 'block' },
                  fontWeight: 500,
                  fontSize: '0.6875rem',
                },
              }}
            />
          );
        })}
      </Box>
      <Legend steps={steps} like={[...measures.values()].find((each) => each?.value != null)} />
    </>
  );
}
