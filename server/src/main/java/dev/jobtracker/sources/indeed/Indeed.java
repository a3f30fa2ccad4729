package dev.jobtracker.sources.indeed;

import dev.jobtracker.sources.PublisherSearch;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceId;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the source is, and how its postings are known elsewhere. */
final class Indeed implements PublisherSearch.PublishedBy {

    static final SourceId ID = new SourceId("indeed");

    private static final String HELP = "Indeed gives out no new publisher ids. Without one, its postings come through"
            + " JSearch, which needs a key of its own.";
    private static final Pattern JOB_KEY = Pattern.compile("(?:^|&)(?:jk|vjk)=([0-9a-fA-F]{8,32})(?:&|$)");

    /** With a publisher id. */
    static final SourceDescription DIRECT = description("Indeed");

    /** Without one. */
    static final SourceDescription THROUGH_ANOTHER = description("Indeed (through JSearch)");

    private static SourceDescription description(String name) {
        return new SourceDescription(
                ID,
                name,
                URI.create("https://www.indeed.com"),
                URI.create("https://www.indeed.com/legal"),
                false,
                HELP);
    }

    @Override
    public boolean isNamed(String publisher) {
        String name =
                publisher.toLowerCase(Locale.ROOT).replaceFirst("^via ", "").strip();
        return name.equals("indeed") || name.startsWith("indeed.") || name.startsWith("indeed ");
    }

    /** The job key, by which the Publisher API knows the posting too. */
    @Override
    public Optional<String> idAt(URI address) {
        Matcher key = JOB_KEY.matcher(Objects.requireNonNullElse(address.getRawQuery(), ""));
        return key.find() ? Optional.of(key.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
