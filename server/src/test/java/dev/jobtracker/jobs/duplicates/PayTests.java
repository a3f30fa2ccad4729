package dev.jobtracker.jobs.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lön 32 000 - 38 000 kr i månaden. | 32000 38000",
                "Vi betalar 45.000 kronor från 2026. | 45000",
                "From £350 to £420 per day | 350 420",
                "$120k - $160k a year, 401k | 120000 160000",
                "USD 95,000 and EUR 80,000 | 95000 80000",
                "upp till 500 kr per pass, i 10 veckor, 9 kr rabatt | 500",
                "sekreterare i 3 dagar för 25 personer | ''",
                "euro 2024 krona kr | 2024",
                "Ring 08-123 45 67 | ''",
                "nothing at all | ''"
            })
    void findsTheAmountsThatATextNames(String text, String amounts) {
        assertThat(Pay.in(text)).extracting(String::valueOf).containsExactlyInAnyOrder(split(amounts));
    }

    private static String[] split(String amounts) {
        return amounts.isBlank() ? new String[0] : amounts.split(" ");
    }
}
