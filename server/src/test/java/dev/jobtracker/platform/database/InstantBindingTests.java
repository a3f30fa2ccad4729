package dev.jobtracker.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstantBindingTests {

    private static final DateTimeFormatter WIDE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    @Test
    void writesEveryTimeAtOneWidthAndReadsItBack() {
        Random random = new Random(3);
        Stream<Instant> usual = Stream.generate(() -> Instant.ofEpochSecond(
                        random.nextLong(-20_000_000_000L, 200_000_000_000L), random.nextInt(1_000_000_000)))
                .limit(2_000);
        Stream<Instant> odd = Stream.of("-0044-03-15T12:00:00Z", "0999-12-31T23:59:59.999999Z", "1000-01-01T00:00:00Z")
                .map(Instant::parse);

        Stream.concat(usual, odd).forEach(instant -> {
            String text = InstantBinding.text(instant);

            assertThat(text).isEqualTo(WIDE.format(instant));
            assertThat(Instant.parse(text)).isEqualTo(instant.truncatedTo(ChronoUnit.MICROS));
        });
    }
}
