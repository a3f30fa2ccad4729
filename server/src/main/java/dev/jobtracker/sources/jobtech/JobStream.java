package dev.jobtracker.sources.jobtech;

import dev.jobtracker.platform.http.HttpCall;
import dev.jobtracker.platform.http.HttpFailedException;
import dev.jobtracker.platform.http.HttpStream;
import dev.jobtracker.sources.FeedIntake;
import dev.jobtracker.sources.FeedSource;
import dev.jobtracker.sources.OwnerSettings;
import dev.jobtracker.sources.SourceDescription;
import dev.jobtracker.sources.SourceFailedException;
import dev.jobtracker.sources.SourceFailure;
import dev.jobtracker.sources.Upstream;
import dev.jobtracker.sources.reading.SourceHttp;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.util.unit.DataSize;

/**
 * JobTech's JobStream: everything that is open as one long answer, and from then on what changed. Its cursor is the
 * moment up to which the catalog knows all.
 */
final class JobStream implements FeedSource {

    private static final Duration PACE = Duration.ofMinutes(1);
    private static final Duration OVERLAP = Duration.ofMinutes(5);
    private static final Duration LONGEST_BREAK = Duration.ofDays(14);
    /** A snapshot is gathered before the first of it comes. */
    private static final int FIRST_BYTE = 3;

    private static final DataSize LARGEST = DataSize.ofGigabytes(8);

    private final Upstream upstream;
    private final OwnerSettings owner;
    private final SourceHttp http;
    private final Clock clock;
    private final Duration silence;
    private final Pace pace;

    /** @param silence how long an answer may give nothing to speak of */
    JobStream(Upstream upstream, OwnerSettings owner, SourceHttp http, Clock clock, Duration silence) {
        this.upstream = upstream;
        this.owner = owner;
        this.http = http;
        this.clock = clock;
        this.silence = silence;
        this.pace = new Pace(PACE, clock);
    }

    @Override
    public SourceDescription description() {
        return JobTech.DESCRIPTION;
    }

    @Override
    public Upstream upstream() {
        return upstream;
    }

    @Override
    public boolean ready() {
        return owner.access(upstream).ready();
    }

    @Override
    public Duration pace() {
        return PACE;
    }

    @Override
    public void fetch(FeedIntake intake) {
        Optional<Instant> known = intake.cursor().flatMap(JobStream::moment);
        Instant now = SwedishTime.unambiguous(clock.instant());
        if (known.isPresent() && known.get().plus(LONGEST_BREAK).isAfter(now)) {
            follow(intake, known.get(), now);
        } else {
            takeAll(intake, now);
        }
    }

    private static Optional<Instant> moment(String cursor) {
        try {
            return Optional.of(Instant.parse(cursor));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private void takeAll(FeedIntake intake, Instant now) {
        JobStreamSnapshot.Reading reading = read("/v2/snapshot", intake);
        if (reading.postings() == 0 || reading.rejected() > reading.postings()) {
            throw new SourceFailedException(
                    new SourceFailure.Unreadable("hardly a posting in what should be all of them"));
        }
        intake.removeAllOthers();
        intake.progress(now.toString());
    }

    private void follow(FeedIntake intake, Instant known, Instant now) {
        Instant from = SwedishTime.unambiguous(known.minus(OVERLAP));
        if (!from.isBefore(now)) {
            return;
        }
        pace.keep();
        JobStreamSnapshot.Reading reading =
                read("/v2/stream?updated-after=" + encoded(from) + "&updated-before=" + encoded(now), intake);
        if (reading.rejected() > 0 && reading.postings() + reading.removed() == 0) {
            throw new SourceFailedException(new SourceFailure.Unreadable("not one of its records can be read"));
        }
        if (now.isAfter(known)) {
            intake.progress(now.toString());
        }
    }

    private static String encoded(Instant moment) {
        return URLEncoder.encode(SwedishTime.write(moment), StandardCharsets.UTF_8);
    }

    private JobStreamSnapshot.Reading read(String path, FeedIntake intake) {
        FeedDelivery delivery = new FeedDelivery(intake, clock.instant());
        try (HttpStream answer = http.open(call(path), silence)) {
            SteadyInput body = new SteadyInput(answer.body(), clock, silence);
            JobStreamSnapshot.Reading reading = JobStreamSnapshot.read(body, delivery);
            delivery.finish();
            if (reading.truncated() != null) {
                throw new SourceFailedException(
                        new SourceFailure.Unreachable("the answer is not whole: " + reading.truncated()));
            }
            return reading;
        } catch (HttpFailedException failure) {
            delivery.finish();
            throw SourceHttp.failed(failure);
        } catch (IOException failure) {
            delivery.finish();
            throw new SourceFailedException(new SourceFailure.Unreachable("the answer broke off"));
        }
    }

    /** JSON Lines, which lose no more than a line to damage, where the server speaks them. */
    private HttpCall call(String path) {
        URI address = URI.create(upstream.baseUrl().toString().replaceAll("/+$", "") + path);
        HttpCall call = HttpCall.get(upstream.name(), address)
                .header("Accept", "application/jsonl")
                .within(silence.multipliedBy(FIRST_BYTE))
                .atMost(LARGEST)
                .anywhere();
        String key = owner.access(upstream).apiKey();
        return key == null ? call : call.header("api-key", key);
    }
}
