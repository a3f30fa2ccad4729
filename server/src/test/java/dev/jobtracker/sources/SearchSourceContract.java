package dev.jobtracker.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.simulator.fault.EmptyList;
import dev.jobtracker.simulator.fault.ErrorStatus;
import dev.jobtracker.simulator.fault.FaultOrder;
import dev.jobtracker.simulator.fault.WrongTypes;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** What every search source must do beyond that. */
public abstract class SearchSourceContract extends SourceContract<SearchSource> {

    protected static final SourceQuery ANYTHING = new SourceQuery("", null, null, null, null, 0, 20);

    @Override
    protected void ask(SearchSource source) {
        source.search(ANYTHING);
    }

    /** Turns a switch of the simulated server's own, such as what is left of its quota. */
    protected void control(String json) {
        HttpCall call = HttpCall.get("control", URI.create(simulator().baseUrl() + "/_control/" + simulated()))
                .anywhere()
                .posting("application/json", json);
        assertThat(http().send(call).status()).isEqualTo(200);
    }

    /** What the source answers to anything but postings. */
    protected SourceFailure failure(SourceQuery query) {
        return catchThrowableOfType(SourceFailedException.class, () -> search(query))
                .failure();
    }

    protected SourceReply search(SourceQuery query) {
        return source().search(query);
    }

    @Test
    void tellsPostingsWithDistinctIds() {
        SourceReply reply = search(ANYTHING);

        assertThat(reply.postings()).hasSize(20);
        assertThat(reply.unreadable()).isZero();
        assertThat(reply.postings().stream().map(SourcePosting::id)).doesNotHaveDuplicates();
    }

    @Test
    void asksAgainWhenAskedToWaitALittle() {
        simulator().faults().order(FaultOrder.next(1, simulated(), new ErrorStatus(passing(), "0")));
        assertThat(search(ANYTHING).postings()).isNotEmpty();
    }

    /** The status of a refusal that is over in a moment. */
    protected int passing() {
        return 429;
    }

    @Test
    void takesAnEmptyListForWhatItIs() {
        spoil(new EmptyList());
        assertThat(search(ANYTHING).postings()).isEmpty();
    }

    @Test
    void neverTakesWrongTypesForPostings() {
        spoil(new WrongTypes());
        try {
            assertThat(search(ANYTHING).postings()).isEmpty();
        } catch (SourceFailedException failed) {
            assertThat(failed.failure()).isInstanceOf(SourceFailure.Unreadable.class);
        }
    }
}
