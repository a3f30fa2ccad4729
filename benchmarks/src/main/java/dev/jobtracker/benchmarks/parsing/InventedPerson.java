package dev.jobtracker.benchmarks.parsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is true of an invented person, and so what is to be read of their résumé.
 *
 * @param languages as they are written, such as "English (native)"
 */
record InventedPerson(
        String id,
        String name,
        String place,
        String email,
        @Nullable String phone,
        String summary,
        List<Post> posts,
        List<Study> studies,
        List<String> skills,
        List<String> languages) {

    InventedPerson {
        posts = List.copyOf(posts);
        studies = List.copyOf(studies);
        skills = List.copyOf(skills);
        languages = List.copyOf(languages);
    }

    /**
     * A post.
     *
     * @param start {@code YYYY-MM}
     * @param end the same; null where it is held still
     */
    record Post(
            String title,
            @Nullable String company,
            @Nullable String place,
            String start,
            @Nullable String end,
            List<String> items) {

        Post {
            items = List.copyOf(items);
        }

        String employer() {
            return company == null ? "" : place == null ? company : company + ", " + place;
        }
    }

    /**
     * A course of study.
     *
     * @param words degree and school as they are written
     */
    record Study(
            String words, @Nullable String degree, @Nullable String school, String start, String end) {}

    boolean swedish() {
        return id.endsWith("-sv");
    }

    /** One of two texts by the person's language. */
    String in(String english, String swedish) {
        return swedish() ? swedish : english;
    }
}
