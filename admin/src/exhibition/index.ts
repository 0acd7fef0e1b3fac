import { award } from './award.tsx';
import { delegation } from './delegation.tsx';
import { exhibition as exhibitions } from './exhibition.tsx';
import { exhibitionSeries } from './exhibition-series.tsx';
import { funding } from './funding.tsx';
import { participation } from './participation.tsx';

export const exhibition = [exhibitions, participation, funding, delegation, award, exhibitionSeries];
