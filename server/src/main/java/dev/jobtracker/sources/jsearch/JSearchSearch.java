package dev.jobtracker.sources.jsearch;

import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.PublisherSearch;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceId;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.LongId;
import dev.jobtracker.sources.reading.Narrowing;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.ReadItems;
import dev.jobtracker.sources.reading.SourceHttp;
import dev.jobtracker.sources.reading.UpstreamSource;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** JSearch, asked live for everything or for what one board published. */
final class JSearchSearch extends UpstreamSource implements SearchSource, PublisherSearch {

    private final JSearchSettings settings;
    private final JSearchAnswers answers;
    private final Clock clock;

    JSearchSearch(JSearchSettings settings, OwnerSettings owner, SourceHttp http, Clock clock, Duration within) {
        super(JSearch.DESCRIPTION, settings.upstream(), owner);
        this.settings = settings;
        this.answers = new JSearchAnswers(settings, http, clock, within);
        this.clock = clock;
    }

    @Override
    public SearchSource source() {
        return this;
    }

    @Override
    public SourceReply search(SourceQuery query) {
        Instant now = clock.instant();
        return told(query, now, job -> JSearchReader.read(job, now));
    }

    @Override
    public SourceReply search(SourceQuery query, SourceId as, PublishedBy board) {
        Instant now = clock.instant();
        return told(query, now, job -> {
            String name = publishedAs(job, board);
            URI page = name == null ? null : pageAt(job, board);
            return name == null ? null : JSearchReader.read(job, now, as, idOf(job, board, page), page, name);
        });
    }

    private SourceReply told(SourceQuery query, Instant now, Function<Fields, @Nullable SourcePosting> reading) {
        JSearchQuery asked = JSearchQuery.of(query, now, settings.pages(), settings.country());
        JSearchAnswers.Answer answer = answers.to(asked, key());
        ReadItems items = ReadItems.of(answer.jobs(), reading);
        List<SourcePosting> wanted = items.postings().stream()
                .skip(answer.skip())
                .limit(asked.wanted())
                .toList();
        return new SourceReply(Narrowing.of(wanted, query), null, items.unreadable(), answer.quotaLeft());
    }

    private static @Nullable String publishedAs(Fields job, PublishedBy board) {
        return Stream.concat(
                        Stream.of(job.texts("job_publisher")),
                        job.children("apply_options").stream().map(option -> option.texts("publisher")))
                .flatMap(List::stream)
                .map(PlainLine::of)
                .filter(Objects::nonNull)
                .filter(board::isNamed)
                .findFirst()
                .orElse(null);
    }

    /** The board's own address for the job, where one of the ways to apply leads there. */
    private static @Nullable URI pageAt(Fields job, PublishedBy board) {
        Stream<Fields> own = Stream.of(job)
                .filter(each -> each.texts("job_publisher").stream().anyMatch(board::isNamed));
        Stream<Fields> others = job.children("apply_options").stream()
                .filter(each -> each.texts("publisher").stream().anyMatch(board::isNamed));
        return Stream.concat(own, others)
                .map(way -> WebAddress.read(way.text("job_apply_link", "apply_link")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String idOf(Fields job, PublishedBy board, @Nullable URI page) {
        String own = page == null ? null : board.idAt(page).orElse(null);
        return own != null ? own : LongId.shortened(Objects.requireNonNullElse(job.key("job_id"), ""));
    }
}
