import { enrolment } from './enrolment.tsx';
import { training as trainings } from './training.tsx';

export const training = [trainings, enrolment];
