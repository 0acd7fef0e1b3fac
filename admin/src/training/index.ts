import { training as trainings } from './training.tsx';

export const training = [trainings];
