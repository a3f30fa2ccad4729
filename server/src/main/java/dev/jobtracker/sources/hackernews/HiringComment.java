package dev.jobtracker.sources.hackernews;

import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.PostedTime;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.OptionalLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a comment of the thread. Its first line is by custom {@code Company | Role | Place | …}; whoever writes without
 * the bars is not understood, and left out.
 */
final class HiringComment {

    static final SourceId ID = new SourceId("hackernews");

    private static final String PAGE = "https://news.ycombinator.com/item?id=";

    private HiringComment() {}

    /** Null for a comment that was deleted, or that offers no job. */
    static @Nullable SourcePosting read(Fields comment, Instant now) {
        String id = comment.key("id");
        String html = comment.text("text");
        if (html == null && comment.node().path("text").isNull()) {
            return null;
        }
        if (id == null || html == null) {
            throw new IllegalArgumentException("a comment needs an id and a text");
        }
        Document text = Jsoup.parseBodyFragment(html);
        Headline headline = Headline.read(firstLine(text));
        if (headline == null) {
            return null;
        }
        Place place = headline.place().place();
        SalaryRange salary = headline.salary();
        return SourcePosting.of(ID, id, headline.role())
                .company(headline.company(), headline.site(), null)
                .place(place)
                .remote(headline.place().remote())
                .employmentType(headline.employmentType())
                .salary(salary)
                .description(text.body().html(), null)
                .addresses(WebAddress.read(PAGE + id), application(text))
                .times(published(comment, now), null, null)
                .build();
    }

    /** What stands before the first paragraph begins, which nobody closes. */
    private static String firstLine(Document text) {
        Element first = text.body().clone();
        first.select("p, pre").remove();
        String before = first.text().strip();
        if (!before.isEmpty()) {
            return before;
        }
        Element paragraph = text.body().selectFirst("p");
        return paragraph == null ? "" : paragraph.text();
    }

    /** The last address in the text that is no mail and leads away from Hacker News. */
    private static @Nullable URI application(Document text) {
        return text.select("p a[href]").stream()
                .map(link -> WebAddress.read(link.attr("href")))
                .filter(Objects::nonNull)
                .filter(address -> !"news.ycombinator.com".equals(address.getHost()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static @Nullable Instant published(Fields comment, Instant now) {
        OptionalLong seconds = comment.whole("created_at_i");
        return seconds.isPresent()
                ? PostedTime.ofEpoch(seconds.getAsLong())
                : PostedTime.read(comment.text("created_at"), now);
    }
}
