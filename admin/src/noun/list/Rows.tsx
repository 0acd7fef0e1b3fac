import { memo, type ReactNode, useDeferredValue } from 'react';
import { DataTableBody, DataTableDataContext, useDataTableDataContext } from 'react-admin';

const Drawn = memo(DataTableBody);
const none: never[] = [];

/** The rows of a table, drawn in small steps while the page stays at hand: a hundred at once would hold it up. */
export function Rows({ children }: { children?: ReactNode }) {
  const rows = useDeferredValue(useDataTableDataContext(), none);
  const columns = useDeferredValue(children);
  return (
    <DataTableDataContext.Provider value={rows}>
      <Drawn>{columns}</Drawn>
    </DataTableDataContext.Provider>
  );
}
