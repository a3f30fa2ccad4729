import type { components } from './schema';

/** The names the generated description uses, in one place: a rename on the server is followed here and nowhere else. */
type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type FieldProblem = Schemas['FieldProblem'];

export type AuthOptions = Schemas['AuthOptions'];
export type SignUp = Schemas['SignUp'];
export type SignIn = Schemas['SignIn'];
export type Tokens = Schemas['Tokens'];
export type User = Schemas['User'];

export type JobPosting = Schemas['JobPosting'];
export type JobPostingPage = Schemas['JobPostingPage'];
export type Money = Schemas['Money'];
export type Highlight = Schemas['Highlight'];
export type RemoteKind = NonNullable<JobPosting['remote']>;
export type EmploymentType = NonNullable<JobPosting['employment_type']>;

export interface SourceFailure {
  at: string;
  code: string;
  message: string;
}
export type SourceState = Omit<Schemas['SourceState'], 'last_failure'> & {
  last_failure: SourceFailure | null;
};
export interface SourceStates {
  items: SourceState[];
}
export type SourceRun = Schemas['SourceRun'];

export type OwnerSettings = Schemas['OwnerSettings'];
export type OwnerUserPage = Schemas['OwnerUserPage'];
export type OwnerSource = Schemas['OwnerSource'] & { takes_key: boolean };
export interface OwnerSources {
  items: OwnerSource[];
}
export type OwnerSourceChange = Schemas['OwnerSourceChange'];
export type OwnerErrorPage = Schemas['OwnerErrorPage'];
export type OwnerRun = Schemas['OwnerRun'];
export type OwnerRunPage = Schemas['OwnerRunPage'];
export type Invitation = Schemas['Invitation'];
export type SignupMode = OwnerSettings['signup'];
