import type { SvgIconComponent } from '@mui/icons-material';
import type { Moment } from './moment.ts';

/** One kind of moment: what is asked of the business for it, and how its rows are told. */
export interface Chapter<Asked = never> {
  icon: SvgIconComponent;
  tone: 'primary' | 'secondary' | 'success' | 'warning' | 'info';
  /** Fields of `Business`, as GraphQL text. */
  ask: string;
  /** Root fields about the business `$id`, which come beside its own: what only an aggregate says. */
  beside?: string;
  moments(business: Asked): Moment[];
}

export interface Named {
  id: string;
  label: string;
}
export interface Page<Row> {
  nodes: (Row & Named & Record<string, unknown>)[];
}

export const chapter = <Asked>(stated: Chapter<Asked>): Chapter => stated as Chapter;
