export { PostEntries } from './PostEntries';
export { StudyEntries } from './StudyEntries';
