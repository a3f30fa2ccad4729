package dev.jobtracker.simulator.linkedin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented member.
 *
 * @param key what orders and addresses call the person
 * @param email null where the member has shared none
 * @param verified whether LinkedIn has verified the address
 * @param picture whether there is one
 */
record Person(
        String key,
        String givenName,
        String familyName,
        @Nullable String email,
        boolean verified,
        boolean picture,
        String country,
        String language) {

    static final List<Person> ALL = List.of(
            new Person("anna", "Anna", "Åkerblom", "anna.akerblom@example.org", true, true, "SE", "sv"),
            new Person("karim", "Karim", "El-Masri", "karim@example.org", true, false, "SE", "en"),
            new Person("unverified", "Uma", "Nilsdotter", "uma@example.org", false, true, "NO", "no"),
            new Person("no-email", "Ture", "Strand", null, false, false, "FI", "fi"));

    static @Nullable Person named(String key) {
        for (Person person : ALL) {
            if (person.key().equals(key)) {
                return person;
            }
        }
        return null;
    }

    String name() {
        return givenName + " " + familyName;
    }
}
