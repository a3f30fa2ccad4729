package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceQuery;
import java.time.Duration;

/** A source whose postings the catalog has. */
record FeedAsking(FeedAnswers answers, String source, SourceQuery question) implements Asking {

    @Override
    public SourceAnswer answer(Stopwatch stopwatch) {
        return answers.find(source, question, stopwatch::soFar);
    }

    @Override
    public SourceAnswer missed(Duration deadline) {
        return SourceAnswer.failed(source, new SourceFailure.TimedOut(deadline), null, deadline);
    }
}
