package dev.jobtracker.sources.reading;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpReply;
import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.Upstream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What sources have in common that are fetched whole. */
public abstract class UpstreamFeed extends UpstreamSource implements FeedSource {

    private final Duration pace;
    private volatile @Nullable Long quotaLeft;

    protected UpstreamFeed(SourceDescription description, Upstream upstream, OwnerSettings owner, Duration pace) {
        super(description, upstream, owner);
        this.pace = pace;
    }

    @Override
    public final Duration pace() {
        return pace;
    }

    /** Asks for JSON, and remembers how many more calls the server allows where it tells. */
    protected final JsonNode asked(SourceHttp http, HttpCall call) {
        HttpReply reply = http.ask(call);
        quotaLeft = WholeHeader.of(reply, "x-ratelimit-remaining").orElse(null);
        return SourceHttp.json(reply);
    }

    @Override
    public final @Nullable Long quotaLeft() {
        return quotaLeft;
    }

    /** What came of a run so far. For one thread. */
    protected static final class Delivery {

        private final FeedIntake intake;
        private int accepted;
        private int rejected;

        public Delivery(FeedIntake intake) {
            this.intake = intake;
        }

        /**
         * Hands on what can be read of a list.
         *
         * @param where of the list, for complaints
         * @param reading as for {@link ReadItems#of}
         * @return what was handed on
         * @throws SourceFailedException when it is no list, or one of which nothing can be read
         */
        public List<SourcePosting> take(
                String where, JsonNode list, Function<Fields, @Nullable SourcePosting> reading) {
            List<String> reasons = new ArrayList<>();
            ReadItems items = ReadItems.of(list, reading, (index, reason) -> {
                reasons.add(reason);
                intake.reject(where + "[" + index + "]", reason);
            });
            rejected += reasons.size();
            accepted += items.postings().size();
            if (!items.postings().isEmpty()) {
                intake.accept(items.postings());
            }
            return items.postings();
        }

        /**
         * Takes the postings that were not delivered for gone. Not when hardly any were: an answer without postings is
         * more often a fault than the truth.
         */
        public void whole() {
            if (accepted > rejected) {
                intake.removeAllOthers();
            }
        }
    }
}
