package dev.jobtracker.sources.reading;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The path and the parameters of an address, put together in order and percent-encoded in UTF-8. For one thread. */
public final class Question {

    private final String path;
    private final List<String> parameters = new ArrayList<>();

    /** @param path begins with a slash and is encoded already */
    public Question(String path) {
        this.path = path;
    }

    /** A path with a stranger's word in it. */
    public static String segment(String word) {
        return encoded(word);
    }

    /** Adds a parameter, unless there is nothing to say. */
    public Question with(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            parameters.add(name + "=" + encoded(value.toString()));
        }
        return this;
    }

    /** Adds a parameter once for each value. */
    public Question withEach(String name, List<String> values) {
        values.forEach(value -> with(name, value));
        return this;
    }

    /** The whole address below a base, which may have a prefix of its own. */
    public URI under(URI base) {
        return URI.create(base.toString().replaceAll("/+$", "") + this);
    }

    /** The path and the parameters. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
