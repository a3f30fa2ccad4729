package dev.jobtracker.sources.jobtech;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SourceQuery;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question in the words of JobSearch.
 *
 * @param text what follows the question mark, percent-encoded in UTF-8
 */
record JobSearchQuery(String text) {

    private static final int LONGEST_TEXT = 255;
    private static final int DEEPEST_OFFSET = 2_000;

    static JobSearchQuery of(SourceQuery query) {
        List<String> parameters = new ArrayList<>();
        AskedPlace place = AskedPlace.of(query.location() == null ? "" : query.location());
        String words = words(query.text(), place);
        if (!words.isEmpty()) {
            add(parameters, "q", words);
        }
        addAll(parameters, "municipality", place.municipalities());
        addAll(parameters, "region", place.regions());
        addAll(parameters, "country", place.countries());
        if (query.remote() == RemoteKind.REMOTE) {
            add(parameters, "remote", "true");
        }
        addAll(parameters, "worktime-extent", workingHours(query.employmentType()));
        if (query.employmentType() == EmploymentType.INTERNSHIP) {
            add(parameters, "trainee", "true");
        }
        if (query.postedAfter() != null) {
            add(parameters, "published-after", SwedishTime.write(query.postedAfter()));
        }
        boolean reachable = query.offset() <= DEEPEST_OFFSET;
        add(parameters, "offset", reachable ? query.offset() : DEEPEST_OFFSET);
        add(parameters, "limit", reachable ? query.limit() : 0);
        add(parameters, "sort", words.isEmpty() ? "pubdate-desc" : "relevance");
        return new JobSearchQuery(String.join("&", parameters));
    }

    /** The address to ask, below the base address that is set. */
    URI under(URI base) {
        return URI.create(base.toString().replaceAll("/+$", "") + "/search?" + text);
    }

    /** The words to look for, and those of the place that have no code; JobSearch takes 255 characters. */
    private static String words(String text, AskedPlace place) {
        String all = (text + " " + String.join(" ", place.words())).strip();
        if (all.length() <= LONGEST_TEXT) {
            return all;
        }
        int space = all.lastIndexOf(' ', LONGEST_TEXT);
        return all.substring(0, space > 0 ? space : LONGEST_TEXT);
    }

    private static List<String> workingHours(@Nullable EmploymentType type) {
        return switch (type) {
            case FULL_TIME -> List.of(JobTech.FULL_TIME);
            case PART_TIME -> List.of(JobTech.PART_TIME);
            case null, default -> List.of();
        };
    }

    private static void addAll(List<String> parameters, String name, Collection<String> values) {
        values.forEach(value -> add(parameters, name, value));
    }

    private static void add(List<String> parameters, String name, Object value) {
        String encoded =
                URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
        parameters.add(name + "=" + encoded);
    }
}
