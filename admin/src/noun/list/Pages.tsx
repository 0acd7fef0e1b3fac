import { Pagination, useTranslate } from 'react-admin';

/** Turning pages; on a narrow screen react-admin leaves the words to MUI, which has English ones. */
export function Pages({ sizes }: { sizes: number[] }) {
  const translate = useTranslate();
  const words = { getItemAriaLabel: (to: string) => translate(`ra.navigation.${to}`) };
  return <Pagination rowsPerPageOptions={sizes} {...words} />;
}
