package dev.jobtracker.platform.http;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The one way out: every call to another server has a deadline for its last byte, a largest size, and a reach that is
 * checked on the very address connected to. What is refused for now is asked again while there is time; who fails again
 * and again is left alone for a while. Safe to share between threads.
 */
public final class OutboundHttp implements AutoCloseable {

    private final Connections connections = new Connections();
    private final Breakers breakers = new Breakers();
    private final RetryPlan plan;
    private final MeterRegistry meters;

    public OutboundHttp(Clock clock, MeterRegistry meters) {
        this.plan = new RetryPlan(clock);
        this.meters = meters;
    }

    /**
     * Asks, and waits for the whole answer.
     *
     * @throws HttpFailedException when no answer came; an answer with an unwelcome status is an answer
     */
    public HttpReply send(HttpCall call) {
        return measured(call, call.within(), new Question<>() {
            @Override
            public HttpReply about(Asking asking) throws InterruptedException, IOException {
                try (HttpStream stream = asking.ask(call)) {
                    return new HttpReply(
                            stream.address(),
                            stream.status(),
                            stream.headers(),
                            stream.body().readAllBytes());
                }
            }

            @Override
            public int status(HttpReply reply) {
                return reply.status();
            }
        });
    }

    /**
     * Asks, and hands back the answer as soon as it begins. From then on there is no deadline, only that the server may
     * not be silent for longer than {@code idle}. The caller closes it.
     *
     * @throws HttpFailedException when no answer began in time
     */
    public HttpStream open(HttpCall call, Duration idle) {
        return measured(call, idle, new Question<>() {
            @Override
            public HttpStream about(Asking asking) throws InterruptedException {
                return asking.ask(call);
            }

            @Override
            public int status(HttpStream stream) {
                return stream.status();
            }
        });
    }

    private <T> T measured(HttpCall call, Duration idle, Question<T> question) {
        Optional<CircuitBreaker> breaker = breakers.enter(call);
        Timer.Sample time = Timer.start(meters);
        Outcome outcome = Outcome.WITHDRAWN;
        try {
            T answer = inTime(call, idle, question);
            outcome = Outcome.ofStatus(question.status(answer));
            return answer;
        } catch (HttpFailedException failure) {
            outcome = Outcome.of(failure.failure());
            throw failure;
        } finally {
            tell(breaker, outcome, Duration.ofNanos(time.stop(timer(call, outcome))));
        }
    }

    private static void tell(Optional<CircuitBreaker> breaker, Outcome outcome, Duration took) {
        breaker.ifPresent(open -> outcome.tell(open, took));
    }

    private Timer timer(HttpCall call, Outcome outcome) {
        return Timer.builder("jobtracker.upstream")
                .description("Calls to other servers, every attempt together")
                .tag("upstream", call.upstream())
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    /** Works in a thread of its own, so that whatever it hangs in, a slow resolver included, the caller is on time. */
    private <T> T inTime(HttpCall call, Duration idle, Question<T> question) {
        Deadline deadline = Deadline.in(call.within());
        Withdrawal withdrawal = new Withdrawal();
        Asking asking = new Asking(connections, plan, deadline, idle, withdrawal);
        FutureTask<T> work = new FutureTask<>(() -> question.about(asking));
        Thread worker = Thread.ofVirtual().name("http-" + call.upstream()).start(work);
        try {
            return work.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            withdraw(withdrawal, worker);
            throw deadline.missed();
        } catch (InterruptedException stopped) {
            withdraw(withdrawal, worker);
            Thread.currentThread().interrupt();
            throw new HttpFailedException(new HttpFailure.Withdrawn(), stopped);
        } catch (ExecutionException failure) {
            throw unwrapped(failure);
        }
    }

    private static void withdraw(Withdrawal withdrawal, Thread worker) {
        withdrawal.withdraw();
        worker.interrupt();
    }

    private static HttpFailedException unwrapped(ExecutionException failure) {
        return switch (failure.getCause()) {
            case HttpFailedException known -> known;
            case RuntimeException unexpected -> throw unexpected;
            case Error unexpected -> throw unexpected;
            case null, default -> new HttpFailedException(new HttpFailure.Withdrawn(), failure);
        };
    }

    /** How many connections are in use. */
    int connectionsInUse() {
        return connections.inUse();
    }

    @Override
    public void close() {
        connections.close();
    }

    /** What is asked, and how an answer to it tells its status. */
    private interface Question<T> {

        T about(Asking asking) throws InterruptedException, IOException;

        int status(T answer);
    }
}
