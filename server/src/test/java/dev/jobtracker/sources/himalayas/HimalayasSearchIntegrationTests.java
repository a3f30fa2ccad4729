package dev.jobtracker.sources.himalayas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jobtracker.platform.http.OutboundHttp;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SearchSourceContract;
import dev.jobtracker.sources.SourcePosting;
import dev.jobtracker.sources.SourceQuery;
import dev.jobtracker.sources.SourceReply;
import dev.jobtracker.sources.reading.SourceHttp;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class HimalayasSearchIntegrationTests extends SearchSourceContract {

    @Override
    protected String simulated() {
        return "himalayas";
    }

    @Override
    protected SearchSource source(URI base, OutboundHttp http) {
        HimalayasSettings settings = new HimalayasSettings(true, base);
        return new HimalayasSearch(
                settings, NO_OWNER, new SourceHttp(http, Clock.systemUTC()), Clock.systemUTC(), WITHIN);
    }

    @Test
    void goesOnPastAShortPage() {
        SourceReply reply = search(new SourceQuery("", null, null, null, null, 0, 100));

        assertThat(reply.postings().size()).isGreaterThan(20);
        assertThat(reply.postings().stream().map(SourcePosting::id)).doesNotHaveDuplicates();
        assertThat(reply.postings())
                .allSatisfy(posting -> assertThat(posting.remote()).isEqualTo(RemoteKind.REMOTE));
    }

    @Test
    void asksNothingForWorkThatIsNotRemote() {
        assertThat(search(new SourceQuery("", null, RemoteKind.HYBRID, null, null, 0, 20))
                        .postings())
                .isEmpty();
        assertThat(simulator().requests().of("himalayas")).isEmpty();
    }
}
