package dev.jobtracker.resumes.fields;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read of one post, still to be judged by how the others are written. */
final class Post {

    final Entry entry;

    /** Names of which no word says what they name. */
    final List<String> open = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String company;

    @Nullable
    String place;

    /** The last of three names: a place unless it turns out to be needed for something else. */
    @Nullable
    String perhapsPlace;

    boolean titleFirst = true;
    boolean sure = true;

    /** Whether the employer is written above another post. */
    boolean employerAbove;

    Post(Entry entry) {
        this.entry = entry;
        this.company = entry.group();
    }
}
