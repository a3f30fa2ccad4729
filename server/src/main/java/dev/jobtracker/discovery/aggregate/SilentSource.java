package dev.jobtracker.discovery.aggregate;

import java.time.Duration;

/** A source that was chosen and cannot be asked. */
record SilentSource(String source, String reason) implements Asking {

    @Override
    public SourceAnswer answer(Stopwatch stopwatch) {
        return SourceAnswer.notConfigured(source, reason);
    }

    @Override
    public SourceAnswer missed(Duration deadline) {
        return SourceAnswer.notConfigured(source, reason);
    }
}
