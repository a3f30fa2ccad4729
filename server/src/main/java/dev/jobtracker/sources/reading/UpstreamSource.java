package dev.jobtracker.sources.reading;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.Upstream;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/** What sources have in common: what one is, the server it asks, and whether the owner lets it. */
public abstract class UpstreamSource implements JobSource {

    private static final DataSize LARGEST = DataSize.ofMegabytes(20);

    private final SourceDescription description;
    private final Upstream upstream;
    private final OwnerSettings owner;

    protected UpstreamSource(SourceDescription description, Upstream upstream, OwnerSettings owner) {
        this.description = description;
        this.upstream = upstream;
        this.owner = owner;
    }

    @Override
    public SourceDescription description() {
        return description;
    }

    @Override
    public Upstream upstream() {
        return upstream;
    }

    @Override
    public boolean ready() {
        return owner.access(upstream).ready();
    }

    /** The key to bring, where there is one. */
    protected final @Nullable String key() {
        return owner.access(upstream).apiKey();
    }

    /** A call of the server at an address below its base. */
    protected final HttpCall call(Question question, Duration within) {
        return call(question.under(upstream.baseUrl()), within);
    }

    /** A call of the server at an address that the owner's settings lead to. */
    protected final HttpCall call(URI address, Duration within) {
        return HttpCall.get(upstream.name(), address)
                .header("Accept", "application/json")
                .within(within)
                .atMost(LARGEST)
                .anywhere();
    }
}
