import { Pagination, useListContext, useTranslate } from 'react-admin';
import type { Total } from '../../provider/total.ts';
import { useTotal } from './useTotal.ts';

/** Turning pages; on a narrow screen react-admin leaves the words to MUI, which has English ones. */
export function Pages({ sizes }: { sizes: number[] }) {
  const translate = useTranslate();
  const said = useTotal();
  const { meta } = useListContext();
  const { total } = (meta ?? {}) as { total?: Total };
  const words = {
    getItemAriaLabel: (to: string) => translate(`ra.navigation.${to}`),
    ...(total && {
      labelDisplayedRows: ({ from, to }: { from: number; to: number }) =>
        translate('ra.navigation.page_range_info', { offsetBegin: from, offsetEnd: to, total: said(total) }),
    }),
  };
  return <Pagination rowsPerPageOptions={sizes} {...words} />;
}
