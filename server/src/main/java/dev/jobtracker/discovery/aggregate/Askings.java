package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.Sources;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Knows how each source is asked: live where it can be, else by what the catalog has of its feed. */
@Component
final class Askings {

    private final Sources sources;
    private final LiveAnswers live;
    private final FeedAnswers feeds;

    Askings(Sources sources, LiveAnswers live, FeedAnswers feeds) {
        this.sources = sources;
        this.live = live;
        this.feeds = feeds;
    }

    /**
     * The sources of a search, in the order of their ids.
     *
     * @throws ProblemException 422 when one is named that does not exist
     */
    List<Asking> of(AggregatedQuery query) {
        check(query.sources());
        return sources.all().stream()
                .filter(source -> query.sources().isEmpty()
                        ? source.parts().stream().anyMatch(JobSource::ready)
                        : query.sources().contains(source.description().id().value()))
                .map(source -> asking(source, query.question()))
                .toList();
    }

    private void check(Set<String> chosen) {
        if (!chosen.stream().allMatch(id -> sources.find(id).isPresent())) {
            throw ProblemException.invalid("sources", "unknown_source", "must be names of sources");
        }
    }

    private Asking asking(Source source, SourceQuery question) {
        String id = source.description().id().value();
        Optional<SearchSource> search = source.search().filter(JobSource::ready);
        if (search.isPresent()) {
            return new LiveAsking(live, search.get(), question);
        }
        Optional<FeedSource> feed = source.feed().filter(JobSource::ready);
        return feed.isPresent() ? new FeedAsking(feeds, id, question) : new SilentSource(id, reason(source));
    }

    private static String reason(Source source) {
        String help = source.description().needsKey() ? source.description().keyHelp() : null;
        return Objects.requireNonNullElse(help, "It is switched off.");
    }
}
