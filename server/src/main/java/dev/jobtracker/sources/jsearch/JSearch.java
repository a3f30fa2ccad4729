package dev.jobtracker.sources.jsearch;

import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceId;
import java.net.URI;

/** What the source is. */
final class JSearch {

    static final SourceId ID = new SourceId("jsearch");

    static final SourceDescription DESCRIPTION = new SourceDescription(
            ID,
            "JSearch",
            URI.create("https://www.openwebninja.com/api/jsearch"),
            URI.create("https://www.openwebninja.com/terms"),
            true,
            "Subscribe to JSearch at RapidAPI and enter the key RapidAPI gives you. The free plan has 200 calls a month,"
                    + " and every 10 postings are one call.");

    private JSearch() {}
}
