import { award } from './award.tsx';
import { businessMatching } from './business-matching.tsx';
import { curationDecision } from './curation-decision.tsx';
import { curationRound } from './curation-round.tsx';
import { dailySales } from './daily-sales.tsx';
import { delegation } from './delegation.tsx';
import { exhibition as exhibitions } from './exhibition.tsx';
import { exhibitionSeries } from './exhibition-series.tsx';
import { funding } from './funding.tsx';
import { lead } from './lead.tsx';
import { meeting } from './meeting.tsx';
import { participation } from './participation.tsx';

export const exhibition = [
  exhibitions,
  participation,
  funding,
  dailySales,
  lead,
  delegation,
  curationRound,
  curationDecision,
  businessMatching,
  meeting,
  award,
  exhibitionSeries,
];
