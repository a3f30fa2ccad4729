package dev.jobtracker.jobs.runs;

import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.TestSources;
import dev.jobtracker.sources.Upstream;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** A feed that delivers what a test tells it, one delivery a fetch, and then nothing. */
final class ScriptedFeed implements FeedSource {

    private final String id;
    private final Deque<Consumer<FeedIntake>> deliveries = new ArrayDeque<>();

    ScriptedFeed(String id) {
        this.id = id;
    }

    void next(Consumer<FeedIntake> delivery) {
        deliveries.add(delivery);
    }

    @Override
    public SourceDescription description() {
        return TestSources.description(id);
    }

    @Override
    public Upstream upstream() {
        return TestSources.upstream(id);
    }

    @Override
    public boolean ready() {
        return true;
    }

    @Override
    public Duration pace() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void fetch(FeedIntake intake) {
        if (!deliveries.isEmpty()) {
            deliveries.poll().accept(intake);
        }
    }
}
