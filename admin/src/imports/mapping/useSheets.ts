import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type HttpError, useDataProvider } from 'react-admin';
import type { HouseProvider } from '../../provider/index.ts';
import { type Brought, type Mapping, mapMutation, type Sheet, sheetsQuery } from '../questions.ts';
import { keyOf } from '../useImport.ts';

/** The sheet as it will be once what was said holds: shown at once, so that a choice stands where it was made. */
const mended = (sheets: Sheet[], said: Mapping['sheets'] = []): Sheet[] =>
  sheets.map((sheet) => {
    const more = said.find(({ place }) => place === sheet.place);
    const columns = sheet.columns.map((column) => {
      const meant = more?.columns?.find(({ index }) => index === column.index);
      return meant ? { ...column, by: 'PERSON', column: meant.column, unit: meant.unit ?? column.unit } : column;
    });
    return { ...sheet, columns, included: more?.included ?? sheet.included };
  });

/** The sheets of a file and what their columns mean, and how that is put right. */
export function useSheets(id: string, onTold: (it: Brought) => void) {
  const { ask, change } = useDataProvider<HouseProvider>();
  const queries = useQueryClient();
  const [refusal, setRefusal] = useState<HttpError>();
  const key = keyOf(id, 'sheets');
  const asked = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await ask<{ data: Sheet[] }>({ query: sheetsQuery, variables: { id }, signal })).data,
  });

  /** Says what a sheet is, or what its columns mean; answers whether that was accepted. */
  async function map(input: Mapping): Promise<boolean> {
    setRefusal(undefined);
    queries.setQueryData<Sheet[]>(key, (sheets) => sheets && mended(sheets, input.sheets));
    try {
      const { data } = await change<{ data: Brought }>({ query: mapMutation, variables: { id, input } });
      onTold(data);
      return true;
    } catch (error) {
      setRefusal(error as HttpError);
      queries.invalidateQueries({ queryKey: key });
      return false;
    }
  }

  return { sheets: asked.data, error: asked.error, map, refusal, setRefusal };
}
