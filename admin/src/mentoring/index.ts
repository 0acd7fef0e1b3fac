import { assessment } from './assessment.tsx';
import { assessmentInstrument } from './assessment-instrument.tsx';
import { assessmentItem } from './assessment-item.tsx';
import { assessmentScore } from './assessment-score.tsx';
import { constraint } from './constraint.tsx';
import { dataSharingAgreement } from './data-sharing-agreement.tsx';
import { engagement } from './engagement.tsx';
import { facilitation } from './facilitation.tsx';
import { mentor } from './mentor.tsx';
import { mentoringGoal } from './mentoring-goal.tsx';
import { programme } from './programme.tsx';
import { programmeTarget } from './programme-target.tsx';
import { session } from './session.tsx';

export const mentoring = [
  programme,
  programmeTarget,
  dataSharingAgreement,
  engagement,
  session,
  mentoringGoal,
  assessment,
  mentor,
  constraint,
  facilitation,
  assessmentInstrument,
  assessmentItem,
  assessmentScore,
];
