import { apiKey } from './api-key.tsx';
import { dataSubjectRequest } from './data-subject-request.tsx';
import { functioning } from './functioning.tsx';
import { grant } from './grant.tsx';
import { keyDocument } from './key-document.tsx';
import { organization } from './organization.tsx';
import { person } from './person.tsx';
import { qualityFlag } from './quality-flag.tsx';
import { region } from './region.tsx';
import { reportedFigure } from './reported-figure.tsx';
import { source } from './source.tsx';

export const registry = [
  qualityFlag,
  reportedFigure,
  source,
  organization,
  person,
  functioning,
  dataSubjectRequest,
  region,
  grant,
  apiKey,
  keyDocument,
];
