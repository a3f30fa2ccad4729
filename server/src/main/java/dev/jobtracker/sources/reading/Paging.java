package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceReply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks a source for one page after the other until there is enough, nothing more, or no time for more. The first page
 * must come; a later one that fails costs nothing but itself.
 *
 * @param skip how many postings of the first page to pass over
 * @param wanted how many postings are enough
 * @param most how many pages are asked for at most
 */
public record Paging(int skip, int wanted, int most) {

    /**
     * A page.
     *
     * @param next what the page after it is asked for by; null when it is the last
     * @param total how many postings there are in all, where the source tells
     * @param quotaLeft how many more calls the source allows, where it tells
     */
    public record Page(
            ReadItems items,
            @Nullable String next,
            @Nullable Long total,
            @Nullable Long quotaLeft) {}

    /** Asks for one page. */
    public interface Asking {

        /**
         * The page that goes by this mark.
         *
         * @throws SourceFailedException when it did not come
         */
        Page page(String mark, Duration within);
    }

    /** Asks for the page of this mark and those after it. */
    public SourceReply from(String first, TimeLeft time, Asking asking) {
        Page page = asking.page(first, time.whole());
        Long total = page.total();
        Long quotaLeft = page.quotaLeft();
        int unreadable = page.items().unreadable();
        List<SourcePosting> postings = new ArrayList<>(page.items().postings());
        for (int asked = 1; asked < most && page != null && postings.size() - skip < wanted; asked++) {
            page = page.next() == null || !time.isEnoughAfter(asked) ? null : further(page.next(), time, asking);
            if (page != null) {
                postings.addAll(page.items().postings());
                unreadable += page.items().unreadable();
                quotaLeft = page.quotaLeft() == null ? quotaLeft : page.quotaLeft();
            }
        }
        return new SourceReply(postings.stream().skip(skip).limit(wanted).toList(), total, unreadable, quotaLeft);
    }

    private static @Nullable Page further(String mark, TimeLeft time, Asking asking) {
        try {
            return asking.page(mark, time.forAnother());
        } catch (SourceFailedException thatOneOnly) {
            return null;
        }
    }
}
