import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import { chapter, type Named, type Page } from '../chapter.ts';
import { Known } from '../details.tsx';

interface Measured {
  heldOn: string;
  state: string;
  instrument: Named;
}

const measured = `assessments(limit: 50) { nodes {
  id label heldOn wave state total missingItems instrument { id label } } }`;

/** In the course of mentoring, or to compare with. */
export const assessed = chapter<{
  assessments: Page<Measured>;
  engagements: Page<{ assessments: Page<Measured> }>;
}>({
  icon: InsightsOutlined,
  tone: 'primary',
  ask: `${measured} engagements(limit: 50) { nodes { id label ${measured} } }`,
  moments: ({ assessments, engagements }) =>
    [...assessments.nodes, ...engagements.nodes.flatMap((each) => each.assessments.nodes)].map((row) => ({
      noun: 'Assessment',
      id: row.id,
      said: 'assessed',
      title: row.instrument.label,
      on: row.heldOn,
      ...(row.state !== 'VERIFIED' && { state: row.state }),
      details: (
        <Known
          noun="Assessment"
          row={row}
          fields={row.missingItems === 0 ? ['wave', 'total'] : ['wave', 'total', 'missingItems']}
        />
      ),
    })),
});
