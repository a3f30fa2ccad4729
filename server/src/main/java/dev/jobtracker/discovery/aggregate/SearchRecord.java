package dev.jobtracker.discovery.aggregate;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Counts and logs what became of each source in each search that had to ask. */
@Component
final class SearchRecord {

    private static final Logger LOG = LoggerFactory.getLogger(SearchRecord.class);

    private final MeterRegistry meters;

    SearchRecord(MeterRegistry meters) {
        this.meters = meters;
    }

    void add(SourceAnswer answer) {
        Timer.builder("jobtracker.search.source")
                .description("Sources in searches, from the start of a search to the source's answer")
                .tag("source", answer.source())
                .tag("status", answer.status().key())
                .register(meters)
                .record(answer.took());
        if (answer.isWhole()) {
            LOG.debug(
                    "source {} {} after {} ms",
                    answer.source(),
                    answer.status().key(),
                    answer.took().toMillis());
        } else {
            LOG.warn(
                    "source {} {} after {} ms: {}",
                    answer.source(),
                    answer.status().key(),
                    answer.took().toMillis(),
                    answer.error());
        }
    }
}
