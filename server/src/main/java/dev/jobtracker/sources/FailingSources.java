package dev.jobtracker.sources;

import dev.jobtracker.platform.health.ReadinessCheck;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sources that are on and failed when they were last asked: the server works without them, but worse. */
final class FailingSources implements ReadinessCheck {

    private final Sources sources;
    private final Clock clock;

    FailingSources(Sources sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public boolean isVital() {
        return false;
    }

    @Override
    public Optional<String> trouble() {
        String names = sources.all().stream()
                .flatMap(source -> source.parts().stream())
                .filter(JobSource::ready)
                .filter(part -> sources.health(part).isDown(clock.instant()))
                .map(part -> part.upstream().title())
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of("no answer from " + names);
    }
}
