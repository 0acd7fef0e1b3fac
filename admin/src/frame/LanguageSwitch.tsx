import { ToggleButton, ToggleButtonGroup } from '@mui/material';
import { useLocaleState, useLocales, useTranslate } from 'react-admin';
import { keepDraft } from '../noun/form/Draft.tsx';

/** Both languages in sight, one press away. */
export function LanguageSwitch() {
  const [locale, setLocale] = useLocaleState();
  const languages = useLocales();
  const translate = useTranslate();
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      value={locale}
      onChange={(_, chosen: string | null) => {
        if (!chosen) return;
        keepDraft();
        setLocale(chosen);
      }}
      aria-label={translate('frame.language')}
    >
      {languages.map(({ locale, name }) => (
        <ToggleButton
          key={locale}
          value={locale}
          title={name}
          lang={locale}
          sx={{ px: 1.25, py: 0.25, color: 'inherit' }}
        >
          {locale.toUpperCase()}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
