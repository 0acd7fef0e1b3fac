import type { Part } from '../history/queries.ts';
import type { NamedRow } from '../noun/value/Named.tsx';
import { gql } from '../provider/gql.ts';

export const outcomes = ['NEW', 'CHANGE', 'SAME', 'DUPLICATE', 'ASK', 'REFUSED', 'SKIPPED'] as const;
export type Outcome = (typeof outcomes)[number];
export type Decision = 'AUTO' | 'CONFIRM' | 'NEW' | 'MATCH' | 'SKIP';

/** A sheet on its way into the register. */
export interface Brought {
  id: string;
  fileName: string;
  kind: string | null;
  state: string;
  region: NamedRow | null;
  year: number | null;
  exhibition: NamedRow | null;
  programme: NamedRow | null;
  kbliVersion: string;
  total: number;
  done: number;
  rowsPerSecond: number | null;
  secondsLeft: number | null;
  newRows: number;
  changedRows: number;
  sameRows: number;
  duplicateRows: number;
  askingRows: number;
  refusedRows: number;
  skippedRows: number;
  changeSet: string | null;
  problem: string | null;
  problemSaid: string | null;
  problemSaidInEnglish: string | null;
  keptUntil: string | null;
  createdAt: string;
  createdBy: string | null;
  appliedAt: string | null;
}

/** States in which the server is at work, or the sheet waits for its turn. */
const busy = new Set(['READING', 'PREVIEWING', 'APPLYING', 'UNDOING']);
export const isBusy = ({ state }: Pick<Brought, 'state'>) => busy.has(state);

/** States in which what was understood can still be put right. */
export const isOpen = ({ state }: Pick<Brought, 'state'>) => state === 'READ' || state === 'PREVIEWED';

/** How many rows come to each outcome, by the preview. */
export const countsOf = (it: Brought): Record<Outcome, number> => ({
  NEW: it.newRows,
  CHANGE: it.changedRows,
  SAME: it.sameRows,
  DUPLICATE: it.duplicateRows,
  ASK: it.askingRows,
  REFUSED: it.refusedRows,
  SKIPPED: it.skippedRows,
});

/** Whether a preview has been made, though it may no longer hold. */
export const wasPreviewed = (it: Brought): boolean =>
  outcomes.some((outcome) => outcome !== 'SKIPPED' && countsOf(it)[outcome] > 0);

const counts = 'newRows changedRows sameRows duplicateRows askingRows refusedRows skippedRows';
const told = `id fileName kind state total done rowsPerSecond secondsLeft ${counts} changeSet
  problem problemSaid problemSaidInEnglish keptUntil createdAt createdBy appliedAt
  region { id label } exhibition { id label } programme { id label } year kbliVersion`;

export const importQuery = gql(`query Brought($id: ID!) { data: import(id: $id) { ${told} } }`);

export const importsQuery = gql(`query Earlier($where: ImportWhere, $limit: Int, $offset: Int) {
  data: imports(where: $where, orderBy: [{createdAt: DESC}], limit: $limit, offset: $offset) { nodes { ${told} } totalCount }
}`);

export interface KindColumn {
  key: string;
  label: string;
  labelInEnglish: string;
  required: boolean;
  repeats: boolean;
  scaled: boolean;
}

/** A kind of sheet that can be brought. */
export interface Kind {
  key: string;
  title: string;
  titleInEnglish: string;
  noun: string | null;
  columns: KindColumn[];
}

export const kindsQuery = gql(`query KindsOfSheets {
  data: importKinds { key title titleInEnglish noun columns { key label labelInEnglish required repeats scaled } }
}`);

/** A column of a sheet, and what it is taken to mean. */
export interface Column {
  index: number;
  label: string;
  column: string | null;
  by: string;
  confidence: number;
  unit: number;
  alternatives: string[];
  sample: string[];
}

export interface Sheet {
  place: number;
  name: string;
  caption: string[];
  headerRows: number[];
  hidden: boolean;
  included: boolean;
  records: number;
  leftOut: { kind: string; rows: number }[];
  columns: Column[];
}

export const sheetsQuery = gql(`query SheetsOf($id: ID!) {
  data: importSheets(import: $id) {
    place name caption headerRows hidden included records leftOut { kind rows }
    columns { index label column by confidence unit alternatives sample }
  }
}`);

export interface Reason {
  code: string;
  said: string;
  saidInEnglish: string;
  label: string | null;
  index: number | null;
  asks: boolean;
  choices: { value: string; label: string }[];
}

export interface RecordChange {
  record: string;
  noun: string;
  id: string | null;
  fields: { field: string; before: string | null; after: string }[];
}

export interface Candidate {
  id: string;
  label: string;
  region: string;
  why: string;
  score: number | null;
}

export interface SheetCell {
  index: number;
  label: string;
  column: string | null;
  text: string;
  hidden: boolean;
}

export interface Row {
  id: string;
  sheet: string;
  number: number;
  kind: string;
  decision: Decision;
  match: string | null;
  outcome: Outcome | null;
  reasons: Reason[];
  changes: RecordChange[];
  candidates: Candidate[];
  cells: SheetCell[];
}

export type RowPage = Part<Row>;

export const rowsQuery =
  gql(`query RowsOf($id: ID!, $outcome: ImportOutcome, $reason: String, $sheet: Int, $limit: Int, $after: String) {
  data: importRows(import: $id, outcome: $outcome, reason: $reason, sheet: $sheet, limit: $limit, after: $after) {
    nodes {
      id sheet number kind decision match outcome
      reasons { code said saidInEnglish label index asks choices { value label } }
      changes { record noun id fields { field before after } }
      candidates { id label region why score }
      cells { index label column text hidden }
    }
    pageInfo { hasNextPage endCursor }
  }
}`);

export interface ReasonCount {
  outcome: Outcome;
  code: string;
  rows: number;
}

export const reasonsQuery = gql(`query ReasonsOf($id: ID!) { data: importReasons(import: $id) { outcome code rows } }`);

/** The acts on a sheet as a whole. */
export type Verb = 'preview' | 'apply' | 'undo' | 'stop' | 'cancel';

const plain = (verb: Verb) => gql(`mutation ${verb}Brought($id: ID!) { data: ${verb}Import(id: $id) { ${told} } }`);
const withReason = (verb: Verb) =>
  gql(
    `mutation ${verb}Brought($id: ID!, $reason: String) { data: ${verb}Import(id: $id, reason: $reason) { ${told} } }`,
  );

export const actMutations: Record<Verb, ReturnType<typeof gql>> = {
  preview: plain('preview'),
  stop: plain('stop'),
  cancel: plain('cancel'),
  apply: withReason('apply'),
  undo: withReason('undo'),
};

export interface Mapping {
  kind?: string;
  year?: number | null;
  exhibition?: string | null;
  programme?: string | null;
  kbliVersion?: string;
  remember?: boolean;
  sheets?: {
    place: number;
    included?: boolean;
    columns?: { index: number; column: string | null; unit?: number }[];
  }[];
}

export const mapMutation = gql(`mutation MapSheet($id: ID!, $input: ImportMapping!) {
  data: mapImport(id: $id, input: $input) { ${told} }
}`);

export const correctMutation = gql(`mutation CorrectCell($id: ID!, $row: ID!, $index: Int!, $text: String!) {
  data: correctImportCell(id: $id, row: $row, index: $index, text: $text) { ${told} }
}`);

export const asideMutation = gql(`mutation SetAside($id: ID!, $reason: String!, $rows: [ID!]) {
  data: setAsideImportCells(id: $id, reason: $reason, rows: $rows)
}`);

export const matchMutation = gql(`mutation MatchAsShown($id: ID!, $reason: String, $rows: [ID!]) {
  data: matchImportRows(id: $id, reason: $reason, rows: $rows)
}`);

export const decideMutation =
  gql(`mutation Decide($id: ID!, $decision: ImportDecision!, $rows: [ID!], $outcome: ImportOutcome, $reason: String, $match: ID) {
  data: decideImportRows(id: $id, decision: $decision, rows: $rows, outcome: $outcome, reason: $reason, match: $match)
}`);

export const renameMutation = gql(`mutation RenameTemplate($id: ID!, $name: String!) {
  data: renameImportTemplate(id: $id, name: $name) { id name }
}`);

export const forgetMutation = gql(`mutation ForgetTemplate($id: ID!) { data: forgetImportTemplate(id: $id) }`);
