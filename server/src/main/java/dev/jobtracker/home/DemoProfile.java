package dev.jobtracker.home;

import dev.jobtracker.profiles.Career;
import dev.jobtracker.profiles.Education;
import dev.jobtracker.profiles.LanguageLevel;
import dev.jobtracker.profiles.Position;
import dev.jobtracker.profiles.ProfileFields;
import dev.jobtracker.profiles.Settings;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.SalaryRange.Period;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Who the person of a demo is. */
final class DemoProfile {

    private DemoProfile() {}

    static ProfileFields of(ProfileFields empty) {
        return new ProfileFields(
                "Alma Demo",
                "Backend engineer who likes data that adds up",
                "Göteborg",
                List.of("https://alma.example"),
                career(),
                wishes(),
                settings(empty.settings()));
    }

    private static Career career() {
        return new Career(
                List.of(
                        new Position(
                                "Backend Engineer",
                                "Silverbirch Logistics",
                                "Göteborg",
                                "2021-03",
                                null,
                                true,
                                "Java services that plan routes for 400 lorries."),
                        new Position(
                                "Software Developer",
                                "Tidewater Media",
                                "Malmö",
                                "2017-08",
                                "2021-02",
                                false,
                                "Payments and subscriptions, in Java and PostgreSQL.")),
                List.of(new Education("Lakeside University", "MSc", "Computer science", "2012", "2017")),
                List.of("Java", "Spring Boot", "PostgreSQL", "Kafka", "Docker", "Kubernetes", "SQL"),
                List.of("Swedish", "English"),
                "Backend engineer who likes services that stay up, and teams that write things down.",
                Map.of("Swedish", LanguageLevel.NATIVE, "English", LanguageLevel.FULL_PROFESSIONAL));
    }

    private static Wishes wishes() {
        return new Wishes(
                List.of("Backend engineer", "Java developer", "Systemutvecklare"),
                List.of("Göteborg", "Stockholm"),
                RemoteKind.HYBRID,
                new SalaryRange(new BigDecimal(55_000), null, "SEK", Period.MONTH),
                List.of("sv", "en"));
    }

    private static Settings settings(Settings before) {
        return new Settings(4, 21, before.digest(), before.locale(), ZoneId.of("Europe/Stockholm"), before.theme());
    }
}
