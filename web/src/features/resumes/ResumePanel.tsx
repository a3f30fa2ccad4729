import { Bar, Skeleton } from '@/ui/Skeleton';
import { FailureState } from '@/ui/State';
import { ResumeReview } from './ResumeReview';
import { UploadZone } from './UploadZone';
import styles from './Resume.module.css';
import { useResume } from './queries';
import { underWay, useUpload } from './uploading';

/** The person's résumé: how it gets in, and what was read of it. */
export function ResumePanel() {
  const { data: resume, error, refetch } = useResume();
  const uploading = useUpload();
  if (resume === undefined && error) return <FailureState failure={error} onRetry={() => void refetch()} />;
  if (resume === undefined) return <ResumeSkeleton />;
  if (resume === null || underWay(uploading.upload)) return <UploadZone {...uploading} />;
  return <ResumeReview resume={resume} uploading={uploading} />;
}

const ResumeSkeleton = () => (
  <Skeleton>
    <div className={styles.skeleton}>
      <Bar height={72} />
      <Bar height={180} />
      <Bar height={240} />
    </div>
  </Skeleton>
);
