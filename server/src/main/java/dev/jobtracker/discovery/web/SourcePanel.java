package dev.jobtracker.discovery.web;

import dev.jobtracker.discovery.web.SourceState.Kind;
import dev.jobtracker.discovery.web.SourceState.State;
import dev.jobtracker.jobs.CatalogRuns;
import dev.jobtracker.jobs.JobsSettings;
import dev.jobtracker.sources.JobSource;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.Source;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceHealth;
import dev.jobtracker.sources.Sources;
import dev.jobtracker.sources.UpstreamAccess;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the panel of sources shows. */
@Component
class SourcePanel {

    private static final int RUNS_SHOWN = 5;

    private final Sources sources;
    private final OwnerSettings owner;
    private final CatalogRuns runs;
    private final JobsSettings jobs;
    private final Clock clock;

    SourcePanel(Sources sources, OwnerSettings owner, CatalogRuns runs, JobsSettings jobs, Clock clock) {
        this.sources = sources;
        this.owner = owner;
        this.runs = runs;
        this.jobs = jobs;
        this.clock = clock;
    }

    SourceStates show() {
        return new SourceStates(sources.all().stream().map(this::state).toList());
    }

    private SourceState state(Source source) {
        SourceDescription description = source.description();
        List<UpstreamAccess> parts = source.parts().stream()
                .map(part -> owner.access(part.upstream()))
                .toList();
        SourceHealth health = sources.health(source);
        return new SourceState(
                description.id().value(),
                description.name(),
                kind(source),
                stateOf(source, parts),
                parts.stream().anyMatch(UpstreamAccess::enabled),
                parts.stream().anyMatch(UpstreamAccess::configured),
                description.needsKey(),
                description.keyHelp(),
                description.homepage().toString(),
                description.terms().toString(),
                health.lastSuccessAt(),
                failure(health),
                age(description),
                health.quotaLeft(),
                runs.of(description.id().value(), RUNS_SHOWN).stream()
                        .map(SourceRun::of)
                        .toList(),
                jobs.demo());
    }

    private static Kind kind(Source source) {
        if (source.search().isEmpty()) {
            return Kind.FEED;
        }
        return source.feed().isEmpty() ? Kind.SEARCH : Kind.BOTH;
    }

    private State stateOf(Source source, List<UpstreamAccess> parts) {
        if (parts.stream().noneMatch(UpstreamAccess::enabled)) {
            return State.OFF;
        }
        List<JobSource> asked = source.parts().stream().filter(JobSource::ready).toList();
        if (asked.isEmpty()) {
            return State.NOT_CONFIGURED;
        }
        boolean failing = asked.stream().anyMatch(part -> sources.health(part).failing());
        return failing ? State.FAILING : State.ON;
    }

    private static @Nullable SourceFailure failure(SourceHealth health) {
        SourceHealth.@Nullable Failure last = health.lastFailure();
        return last == null ? null : new SourceFailure(last.at(), last.kind(), last.explanation());
    }

    /** Counted from the moment up to which the catalog knows all. */
    private @Nullable Long age(SourceDescription description) {
        return runs.upToDateSince(description.id().value())
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(null);
    }
}
