package dev.jobtracker.discovery.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.jobtracker.discovery.PostingImport.Imported;
import dev.jobtracker.discovery.page.Certainty;
import dev.jobtracker.jobs.JobPosting;

/**
 * A posting with one field more.
 *
 * @param certainty how sure it is that this is what the page says
 */
record ImportedJob(@JsonUnwrapped JobPosting posting, Certainty certainty) {

    static ImportedJob of(Imported imported) {
        return new ImportedJob(imported.posting(), imported.certainty());
    }
}
