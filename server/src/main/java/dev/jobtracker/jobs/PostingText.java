package dev.jobtracker.jobs;

import java.time.Instant;
import java.util.List;

/**
 * What a posting says, for modules that read it.
 *
 * @param contentHash another one for each version of the posting
 * @param description plain, with a line for each paragraph or list item; empty where there is none
 */
public record PostingText(
        int number, Instant listedAt, String contentHash, String title, List<String> skills, String description) {

    public PostingText {
        skills = List.copyOf(skills);
    }
}
