package dev.jobtracker.sources.linkedin;

import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceId;
import java.net.URI;

/** What the source is. */
final class LinkedIn {

    static final SourceId ID = new SourceId("linkedin");

    static final SourceDescription DESCRIPTION = new SourceDescription(
            ID,
            "LinkedIn",
            URI.create("https://rapidapi.com/fantastic-jobs-fantastic-jobs-default/api/linkedin-job-search-api"),
            URI.create("https://rapidapi.com/terms"),
            true,
            "Subscribe to Fantastic.jobs' \"LinkedIn Job Search API\" at RapidAPI and enter the key RapidAPI gives you."
                    + " Its plans count calls and postings.");

    private LinkedIn() {}
}
