import DarkModeOutlined from '@mui/icons-material/DarkModeOutlined';
import LightModeOutlined from '@mui/icons-material/LightModeOutlined';
import { IconButton, Tooltip } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { useTheme as useChosenTheme, useTranslate } from 'react-admin';

export function ThemeSwitch() {
  const [, choose] = useChosenTheme();
  const isDark = useTheme().palette.mode === 'dark';
  const label = useTranslate()(isDark ? 'frame.theme.toLight' : 'frame.theme.toDark');
  return (
    <Tooltip title={label}>
      <IconButton color="inherit" aria-label={label} onClick={() => choose(isDark ? 'light' : 'dark')}>
        {isDark ? <LightModeOutlined /> : <DarkModeOutlined />}
      </IconButton>
    </Tooltip>
  );
}
