package dev.jobtracker.discovery.aggregate;

import dev.jobtracker.sources.SearchSource;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.SourceQuery;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A source that is asked live, where what it told before will not do. */
final class LiveAsking implements Asking {

    private final LiveAnswers answers;
    private final SearchSource part;
    private final SourceQuery question;
    private volatile @Nullable ToldAnswer earlier;

    LiveAsking(LiveAnswers answers, SearchSource part, SourceQuery question) {
        this.answers = answers;
        this.part = part;
        this.question = question;
    }

    @Override
    public String source() {
        return part.description().id().value();
    }

    @Override
    public SourceAnswer answer(Stopwatch stopwatch) {
        ToldAnswer known = answers.find(part, question).orElse(null);
        if (known != null && answers.isFresh(known)) {
            return SourceAnswer.told(source(), SourceStatus.CACHED, known, stopwatch.soFar());
        }
        earlier = known;
        try {
            ToldAnswer told = answers.ask(part, question);
            return SourceAnswer.told(source(), SourceStatus.OK, told, stopwatch.soFar());
        } catch (SourceFailedException failed) {
            return SourceAnswer.failed(source(), failed.failure(), known, stopwatch.soFar());
        }
    }

    @Override
    public SourceAnswer missed(Duration deadline) {
        answers.missed(part, deadline);
        return SourceAnswer.failed(source(), new SourceFailure.TimedOut(deadline), earlier, deadline);
    }
}
