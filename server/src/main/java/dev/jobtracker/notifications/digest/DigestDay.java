package dev.jobtracker.notifications.digest;

import dev.jobtracker.notifications.person.Wishes;
import dev.jobtracker.profiles.Digest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** The day in a person's own calendar whose digest may leave. */
final class DigestDay {

    private DigestDay() {}

    /**
     * Today where they are, once it is late enough by the clock on their wall; an hour that is there twice counts once,
     * since the day is taken by then, and one that is left out is over when the next begins.
     */
    static Optional<LocalDate> of(Wishes person, LocalTime at, Instant now) {
        ZonedDateTime here = now.atZone(person.zone());
        LocalDate day = here.toLocalDate();
        boolean due = isWanted(person.digest(), day) && !here.toLocalTime().isBefore(at);
        return due ? Optional.of(day) : Optional.empty();
    }

    private static boolean isWanted(Digest digest, LocalDate day) {
        return switch (digest) {
            case OFF -> false;
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
        };
    }
}
