package dev.jobtracker.sources.hackernews;

import dev.jobtracker.sources.EmploymentType;
import dev.jobtracker.sources.Place;
import dev.jobtracker.sources.RemoteKind;
import dev.jobtracker.sources.SalaryRange;
import dev.jobtracker.sources.WebAddress;
import dev.jobtracker.sources.places.PlaceWords;
import dev.jobtracker.sources.reading.EmploymentWords;
import dev.jobtracker.sources.reading.PlainLine;
import dev.jobtracker.sources.reading.SalaryText;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first line of a comment, its parts told apart by what they look like. */
record Headline(
        @Nullable String company,
        String role,
        PlaceWords place,
        @Nullable EmploymentType employmentType,
        @Nullable SalaryRange salary,
        @Nullable URI site) {

    private static final Pattern BAR = Pattern.compile("\\s*[|│]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("\\(?\\b((?:https?://|www\\.)[^\\s|)]+)\\)?");
    private static final Pattern VISA =
            Pattern.compile("(?i).*\\b(visa|equity|h1b|no agencies|yc\\s?[swf]\\d\\d)\\b.*");
    private static final Pattern ROLE = Pattern.compile(
            "(?iU).*\\b(engineers?|developers?|scientists?|designers?|managers?|lead|head|director|architects?|analysts?|devops|sre"
                    + "|programmers?|researchers?|founding|staff|senior|junior|principal|full[ -]?stack|back[ -]?end|front[ -]?end"
                    + "|roles?|positions?|multiple|various|consultants?|cto|vp|specialist|technician|writer|support|sales|marketing"
                    + "|recruiter|administrator|utvecklare|ingenjör|specialists?|product|data|software|security|mobile|ios|android)\\b.*");

    /** Null for a line without the customary bars, or one in which no role can be told. */
    static @Nullable Headline read(String line) {
        Matcher address = ADDRESS.matcher(line);
        URI site = address.find() ? WebAddress.read(address.group(1)) : null;
        List<String> parts = Stream.of(BAR.split(ADDRESS.matcher(line).replaceAll(" ")))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2) {
            return null;
        }
        List<String> rest = new ArrayList<>(parts.subList(1, parts.size()));
        String role = role(rest);
        if (role == null) {
            return null;
        }
        rest.remove(role);
        PlaceWords place = place(rest);
        String country = place.place() == null ? null : place.place().country();
        return new Headline(
                PlainLine.company(parts.getFirst()),
                role,
                place,
                EmploymentWords.of(rest),
                rest.stream()
                        .map(part -> SalaryText.read(part, country))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                site);
    }

    /** The first part that has a word for a role in it, else the first that is nothing else that can be told. */
    private static @Nullable String role(List<String> parts) {
        return parts.stream()
                .filter(part -> ROLE.matcher(part).matches() && !isPlace(part))
                .findFirst()
                .or(() -> parts.stream().filter(Headline::isNothingElse).findFirst())
                .orElse(null);
    }

    private static boolean isNothingElse(String part) {
        return !isPlace(part)
                && EmploymentWords.of(part) == null
                && SalaryText.read(part, null) == null
                && !VISA.matcher(part).matches()
                && part.codePoints().filter(Character::isDigit).count() < 3;
    }

    private static boolean isPlace(String part) {
        PlaceWords words = PlaceWords.of(part);
        Place place = words.place();
        return words.remote() != null || (place != null && (place.country() != null || place.city() != null));
    }

    /** What all parts that name a place or a way of working say together. */
    private static PlaceWords place(List<String> parts) {
        List<String> places = parts.stream().filter(Headline::isPlace).toList();
        PlaceWords together = PlaceWords.of(String.join("; ", places));
        RemoteKind remote = together.remote();
        return new PlaceWords(together.place(), remote);
    }
}
