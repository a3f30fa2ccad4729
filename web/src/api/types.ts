import type { components } from './schema';

/** The names the generated description uses, in one place: a rename on the server is followed here and nowhere else. */
type Schemas = components['schemas'];

export type Problem = Schemas['Problem'];
export type FieldProblem = Schemas['FieldError'];

export type AuthOptions = Schemas['AuthOptions'];
export type SignUp = Schemas['SignUp'];
export type SignIn = Schemas['SignIn'];
export type Tokens = Schemas['Tokens'];
export type User = Schemas['User'];

export type PostingSource = Schemas['PostingSource'];
export type JobPosting = Schemas['JobPosting'];
export type JobPostingPage = Schemas['JobPostingPage'];

export type SavedQuery = Schemas['SavedQuery'];
export type SavedSearch = Schemas['SavedSearchAnswer'];
export type SavedSearchPage = Schemas['SavedSearchPage'];
export type SearchDraft = Schemas['SearchDraft'];
export type SearchNewsPage = Schemas['SearchNewsPage'];

export type SourceReport = Schemas['SourceReport'];
/** The event `source` of a search of all sources; events are not in the description. */
export type SourceEvent = SourceReport & { items: JobPosting[] };
/** The event `merged`, and the same search in one answer. */
export type AggregatePage = Schemas['AggregatePage'];
/** The event `matches`: scores of what came before. */
export interface MatchEvent {
  items: Pick<JobPosting, 'id' | 'match_status' | 'match'>[];
}

export type WatchedCompany = Schemas['WatchedCompany'];
export type WatchedCompanies = Schemas['WatchedCompanies'];

/** A posting read from a page, and how sure that reading is. */
export type ImportedPosting = JobPosting & { certainty?: 'certain' | 'likely' | 'guess' };

export type Money = Schemas['Money'];
export type Highlight = Schemas['Highlight'];
export type RemoteKind = NonNullable<JobPosting['remote']>;
export type EmploymentType = NonNullable<JobPosting['employment_type']>;

export type SourceState = Schemas['SourceState'];
export type SourceStates = Schemas['SourceStates'];
export type SourceRun = Schemas['SourceRun'];

export type OwnerSettings = Schemas['OwnerSettings'];
export type OwnerUser = Schemas['OwnerUser'];
export type OwnerUserPage = Schemas['OwnerUserPage'];
export type OwnerSource = Schemas['OwnerSource'];
export type OwnerSources = Schemas['OwnerSources'];
export type OwnerSourceChange = Schemas['OwnerSourceChange'];
export type OwnerErrorPage = Schemas['OwnerErrorPage'];
export type OwnerRun = Schemas['OwnerRun'];
export type OwnerRunPage = Schemas['OwnerRunPage'];
export type VectorStatus = Schemas['EmbeddingStatus'];
export type Invitation = Schemas['Invitation'];
export type SignupMode = OwnerSettings['signup'];

export type Resume = Schemas['Resume'];
export type ResumeChange = Schemas['ResumeChange'];
export type ResumeSkill = Schemas['ResumeSkill'];
export type WorkExperience = Schemas['WorkExperience'];
export type Education = Schemas['Education'];
export type ContactDetails = Schemas['ContactDetails'];

export type Application = Schemas['Application'];
export type ApplicationInput = Schemas['ApplicationInput'];
export type ApplicationPage = Schemas['ApplicationPage'];
export type ApplicationBoard = Schemas['BoardAnswer'];
export type BoardColumn = Schemas['BoardColumn'];
export type BulkInput = Schemas['BulkInput'];
export type BulkOutcome = Schemas['Outcome'];
export type Stage = Schemas['Stage'];
export type StageKind = Stage['kind'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type PastEvent = Schemas['PastEvent'];
export type KeptPosting = Schemas['Kept'];
/** What hangs on an application: what is common to all, with what is each one's own. */
export type Attached<Detail> = Omit<Schemas['AttachedNote'], 'text' | 'html'> & Detail;
export type Note = Schemas['Note'] & { html?: string };
export type Contact = Schemas['Contact'];
export type Interview = Schemas['Interview'];
export type Reminder = Schemas['Reminder'];
export type ApplicationDocument = Schemas['Document'];
export type ImportReport = Schemas['ImportReport'];
export type ImportColumns = Schemas['ImportColumns'];
export type ImportProgress = Schemas['ImportProgress'];

export type Profile = Schemas['Profile'];
export type Summary = Schemas['Summary'];
export type Rate = Schemas['Rate'];
export type Funnel = Schemas['Funnel'];
export type Timeline = Schemas['Timeline'];
export type Groups = Schemas['Groups'];
export type Group = Schemas['Group'];
export type StageTimes = Schemas['StageTimes'];
export type StageTime = Schemas['StageTime'];
export type ProfileInput = Schemas['ProfileInput'];
export type Position = Schemas['Position'];
export type ProfileEducation = Schemas['ProfileEducation'];
export type Wishes = Schemas['Wishes'];
export type Settings = Schemas['Settings'];
export type LinkedInLink = Schemas['LinkedInLink'];
export type CalendarLink = Schemas['CalendarLink'];
export type CalendarTokenState = Schemas['CalendarTokenState'];

export type Match = Schemas['Match'];
export type MatchReason = Schemas['Reason'];

export type Home = Schemas['Home'];
export type FollowUp = Schemas['FollowUp'];
export type NextInterview = Schemas['NextInterview'];
export type HomeStage = Schemas['HomeStage'];
export type ThisWeek = Schemas['ThisWeek'];
export type FirstStep = Schemas['FirstStep'];

export type LinkedInArchiveReport = Schemas['LinkedInArchiveReport'];
