import { shareOfBusiness } from '../mentoring/sharing.ts';
import { Funding } from './funding.ts';
import { Participation } from './participation.ts';

// What a partner sees of exhibitions by name, beside what all see of them.
shareOfBusiness('EXHIBITIONS', Participation, ['business']);
shareOfBusiness('EXHIBITIONS', Funding, ['participation', 'business']);
