package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.matching.features.PostingFeatures;
import dev.jobtracker.matching.scoring.Calibration;
import dev.jobtracker.matching.scoring.Comparison;
import dev.jobtracker.matching.scoring.Likeness;
import dev.jobtracker.matching.scoring.Weights;
import dev.jobtracker.matching.vectors.PostingVectors;
import dev.jobtracker.matching.vectors.ResumeVectors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Compares a person's résumé and wishes with postings. Safe to share between threads. */
final class Comparisons {

    private final PersonResumes resumes;
    private final KnownPostings postings;
    private final ResumeVectors resumeVectors;
    private final PostingVectors postingVectors;
    private final Calibrations calibrations;

    Comparisons(
            PersonResumes resumes,
            KnownPostings postings,
            ResumeVectors resumeVectors,
            PostingVectors postingVectors,
            Calibrations calibrations) {
        this.resumes = resumes;
        this.postings = postings;
        this.resumeVectors = resumeVectors;
        this.postingVectors = postingVectors;
        this.calibrations = calibrations;
    }

    /**
     * A posting beside the person's résumé.
     *
     * @param posting what it is compared by
     */
    record Held(PostingFeatures posting, Comparison comparison) {}

    /** The person's résumé; empty where there is none. */
    Optional<PersonResume> resume(UUID accountId) {
        return resumes.of(accountId);
    }

    /** What can be compared now, by the postings' ids: what has no vector yet is left out. */
    Map<UUID, Held> of(UUID accountId, PersonResume resume, List<JobPosting> wanted) {
        Map<UUID, Held> held = new HashMap<>();
        if (wanted.isEmpty()) {
            return held;
        }
        Map<UUID, float[]> vectors =
                postingVectors.of(wanted.stream().map(JobPosting::id).toList());
        Optional<float[]> mine = resumeVectors.of(accountId);
        Optional<Calibration> calibration = calibrations.of(postingVectors.model());
        if (mine.isEmpty() || calibration.isEmpty()) {
            return held;
        }
        for (JobPosting posting : wanted) {
            float[] theirs = vectors.get(posting.id());
            if (theirs != null && theirs.length == mine.get().length) {
                held.put(posting.id(), held(resume, posting, mine.get(), theirs, calibration.get()));
            }
        }
        return held;
    }

    private Held held(PersonResume resume, JobPosting posting, float[] mine, float[] theirs, Calibration calibration) {
        PostingFeatures features = postings.of(posting);
        Likeness meaning = calibration.likeness(mine, theirs, resume.features().language(), features.language());
        return new Held(
                features, Comparison.of(resume.features(), resume.wishes(), features, meaning, Weights.DEFAULT));
    }
}
