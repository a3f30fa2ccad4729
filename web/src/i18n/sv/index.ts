import type { Messages } from '../messages';
import { accounts } from './accounts';
import { analytics } from './analytics';
import { application } from './application';
import { applications } from './applications';
import { attached } from './attached';
import { discovery } from './discovery';
import { files } from './files';
import { general } from './general';
import { home } from './home';
import { importing } from './importing';
import { jobs } from './jobs';
import { keys } from './keys';
import { matching } from './matching';
import { owner } from './owner';
import { person } from './person';
import { profile } from './profile';
import { resumes } from './resumes';
import { searches } from './searches';
import { silent } from './silent';
import { shell } from './shell';
import { sources } from './sources';
import { stages } from './stages';
import { waiting } from './waiting';

export const sv = {
  ...general,
  ...accounts,
  ...jobs,
  ...discovery,
  ...searches,
  ...home,
  ...matching,
  ...person,
  ...profile,
  ...resumes,
  ...sources,
  ...shell,
  ...owner,
  ...applications,
  ...application,
  ...attached,
  ...stages,
  ...files,
  ...analytics,
  ...silent,
  ...importing,
  ...waiting,
  ...keys,
} satisfies Messages;
