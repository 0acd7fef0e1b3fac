import { constraint } from './constraint.tsx';
import { engagement } from './engagement.tsx';
import { mentor } from './mentor.tsx';
import { programme } from './programme.tsx';
import { session } from './session.tsx';

export const mentoring = [programme, engagement, session, mentor, constraint];
