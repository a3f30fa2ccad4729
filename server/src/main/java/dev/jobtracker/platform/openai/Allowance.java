package dev.jobtracker.platform.openai;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a server may still be asked: so many times in any hour, and not while it wants to be left alone. */
final class Allowance {

    private static final Duration HOUR = Duration.ofHours(1);

    private final int mostInAnHour;
    private final Clock clock;
    private final Deque<Instant> calls = new ArrayDeque<>();
    private Instant restingUntil = Instant.MIN;

    Allowance(int mostInAnHour, Clock clock) {
        this.mostInAnHour = mostInAnHour;
        this.clock = clock;
    }

    /** Counts one call, or refuses it. */
    synchronized void take() {
        Instant now = clock.instant();
        if (now.isBefore(restingUntil)) {
            throw new ChatFailedException("the chat model's server wants to be left alone for now", null);
        }
        while (!calls.isEmpty() && calls.getFirst().plus(HOUR).isBefore(now)) {
            calls.removeFirst();
        }
        if (calls.size() >= mostInAnHour) {
            throw new ChatFailedException("the chat model's calls of this hour are used up", null);
        }
        calls.addLast(now);
    }

    synchronized void rest(Duration time) {
        Instant until = clock.instant().plus(time);
        restingUntil = until.isAfter(restingUntil) ? until : restingUntil;
    }
}
