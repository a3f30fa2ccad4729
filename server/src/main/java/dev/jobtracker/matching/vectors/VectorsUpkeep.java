package dev.jobtracker.matching.vectors;

import dev.jobtracker.jobs.PostingsSettled;
import dev.jobtracker.resumes.ResumeChanged;
import org.springframework.context.event.EventListener;

/** Has vectors made for what is new. */
class VectorsUpkeep {

    private final ModelRows models;
    private final EmbeddedResumes resumes;
    private final EmbeddingTask task;

    VectorsUpkeep(ModelRows models, EmbeddedResumes resumes, EmbeddingTask task) {
        this.models = models;
        this.resumes = resumes;
        this.task = task;
    }

    @EventListener
    void on(PostingsSettled settled) {
        models.rewind();
        task.start();
    }

    @EventListener
    void on(ResumeChanged change) {
        resumes.changed(change.accountId());
    }
}
