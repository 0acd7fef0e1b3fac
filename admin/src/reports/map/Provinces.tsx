import { Chart } from '../block/Chart.tsx';
import { type Group, type Measure, measureOf } from '../report.ts';
import { useSaying } from '../useSaying.ts';
import { names } from './names.ts';
import { TileMap } from './TileMap.tsx';

interface ProvincesProps {
  title: string;
  groups: readonly Group[];
  measure: Measure;
  chosen: string;
  onChosen: (code: string) => void;
  rows?: ((group: Group) => string | undefined) | undefined;
}

/** One figure of each province, as a map of tiles with its table. */
export function Provinces({ title, groups, measure, chosen, onChosen, rows }: ProvincesProps) {
  const say = useSaying();
  const found = groups.map((group) => ({ group, measure: measureOf(group.measures, measure.code, measure.part) }));
  return (
    <Chart
      title={title}
      of={say.translate('reports.filters.province')}
      measure={measure}
      series={[say.name(measure.code)]}
      isUsed
      isWide
      points={found.map(({ group, measure }) => ({
        key: group.key ?? '',
        label: names[group.key ?? ''] ?? say.group(group),
        measures: [measure],
        rows: rows?.(group),
      }))}
    >
      <TileMap
        title={say.name(measure.code)}
        measures={new Map(found.map(({ group, measure }) => [group.key ?? '', measure]))}
        chosen={chosen}
        onChosen={onChosen}
      />
    </Chart>
  );
}
