import { accounts } from './accounts';
import { general } from './general';
import { jobs } from './jobs';
import { owner } from './owner';
import { profile } from './profile';
import { sources } from './sources';

export const en = { ...general, ...accounts, ...jobs, ...profile, ...sources, ...owner };
