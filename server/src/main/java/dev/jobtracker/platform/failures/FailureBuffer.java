package dev.jobtracker.platform.failures;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What has not been written down yet: a storm of failures is a few counts here, not a few thousand writes. */
final class FailureBuffer {

    private static final int KINDS = 200;

    private final Map<FailureKey, FailureTally> tallies = new LinkedHashMap<>();

    synchronized void add(FailureTally tally) {
        FailureKey key = tallies.size() < KINDS || tallies.containsKey(tally.key()) ? tally.key() : FailureKey.rest();
        tallies.merge(key, tally, FailureTally::and);
    }

    /** Hands everything over and is empty. */
    synchronized List<FailureTally> drain() {
        List<FailureTally> all = tallies.entrySet().stream()
                .map(entry -> entry.getValue().under(entry.getKey()))
                .toList();
        tallies.clear();
        return all;
    }
}
