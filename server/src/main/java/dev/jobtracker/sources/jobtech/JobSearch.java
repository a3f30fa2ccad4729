package dev.jobtracker.sources.jobtech;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.reading.Fields;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.JsonNode;

/** JobTech's JobSearch: the postings that are open now, asked live. */
final class JobSearch implements SearchSource {

    /** Offset 2,000 and 100 hits from there is as far as JobSearch goes. */
    private static final long REACHABLE = 2_100;

    private static final DataSize LARGEST = DataSize.ofMegabytes(20);

    private final Upstream upstream;
    private final OwnerSettings owner;
    private final SourceHttp http;
    private final Duration within;

    JobSearch(Upstream upstream, OwnerSettings owner, SourceHttp http, Duration within) {
        this.upstream = upstream;
        this.owner = owner;
        this.http = http;
        this.within = within;
    }

    @Override
    public SourceDescription description() {
        return JobTech.DESCRIPTION;
    }

    @Override
    public Upstream upstream() {
        return upstream;
    }

    @Override
    public boolean ready() {
        return owner.access(upstream).ready();
    }

    @Override
    public SourceReply search(SourceQuery query) {
        return read(http.json(call(JobSearchQuery.of(query).under(upstream.baseUrl()))), query);
    }

    private HttpCall call(URI address) {
        HttpCall call = HttpCall.get(upstream.name(), address)
                .header("Accept", "application/json")
                .within(within)
                .atMost(LARGEST)
                .anywhere();
        String key = owner.access(upstream).apiKey();
        return key == null ? call : call.header("api-key", key);
    }

    /** Reads an answer; a hit that cannot be read is counted and left out. */
    static SourceReply read(JsonNode answer, SourceQuery query) {
        JsonNode hits = answer.path("hits");
        if (!hits.isArray()) {
            throw new SourceFailedException(new SourceFailure.Unreadable("it has no list of hits"));
        }
        List<SourcePosting> postings = new ArrayList<>();
        int unreadable = 0;
        for (JsonNode hit : hits.values()) {
            switch (JobTechReader.read(hit)) {
                case ReadAd.Open open -> postings.add(open.posting());
                case ReadAd.Removed removed -> {}
                case ReadAd.Rejected rejected -> unreadable++;
            }
        }
        if (postings.isEmpty() && unreadable > 0) {
            throw new SourceFailedException(new SourceFailure.Unreadable("not one of its postings can be read"));
        }
        OptionalLong total = new Fields(answer.path("total")).whole("value");
        Long reachable = total.isPresent() ? Long.valueOf(Math.min(REACHABLE, Math.max(0, total.getAsLong()))) : null;
        return new SourceReply(matching(postings, query), reachable, unreadable, null);
    }

    /** JobSearch cannot be asked for every kind of employment, so what is known to be of another kind is left out. */
    private static List<SourcePosting> matching(List<SourcePosting> postings, SourceQuery query) {
        return postings.stream()
                .filter(posting -> query.employmentType() == null
                        || posting.employmentType() == null
                        || posting.employmentType() == query.employmentType())
                .toList();
    }
}
