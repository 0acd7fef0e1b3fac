import WorkspacePremiumOutlined from '@mui/icons-material/WorkspacePremiumOutlined';
import { chapter, type Named, type Page } from '../chapter.ts';
import { Until } from '../details.tsx';

export const certified = chapter<{
  certificates: Page<{
    number: string | null;
    state: string;
    type: Named;
    appliedOn: string | null;
    issuedOn: string | null;
    validUntil: string | null;
  }>;
}>({
  icon: WorkspacePremiumOutlined,
  tone: 'success',
  ask: 'certificates(limit: 200) { nodes { id label number state type { id label } appliedOn issuedOn validUntil } }',
  moments: ({ certificates }) =>
    certificates.nodes.map(({ id, number, state, type, appliedOn, issuedOn, validUntil }) => ({
      noun: 'Certificate',
      id,
      said: issuedOn ? 'certified' : appliedOn ? 'applied' : 'certificate',
      title: [type.label, number].filter(Boolean).join(' '),
      on: issuedOn ?? appliedOn,
      ...(state !== 'ISSUED' && { state }),
      details: validUntil && <Until day={validUntil} />,
    })),
});
