package dev.jobtracker.archives.linkedin;

import dev.jobtracker.archives.MonthNames;
import dev.jobtracker.archives.linkedin.ArchiveTable.Row;
import dev.jobtracker.profiles.Career;
import dev.jobtracker.profiles.Education;
import dev.jobtracker.profiles.LanguageLevel;
import dev.jobtracker.profiles.Position;
import dev.jobtracker.sources.WebAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables tell of a person. */
record CareerReader(Function<ArchiveFile, List<Row>> tables) {

    private static final Pattern MONTH = Pattern.compile("(?:(\\p{L}{3,9})\\.?\\s+)?(\\d{4})");

    /** The part of an address in {@code [PORTFOLIO:https://ex.se,BLOG:https://…]}. */
    private static final Pattern WEBSITE = Pattern.compile("https?://[^,\\]\\s]+");

    Career career() {
        return new Career(
                rows(ArchiveFile.POSITIONS)
                        .filter(row -> row.line("Title") != null || row.line("Company Name") != null)
                        .map(CareerReader::position)
                        .toList(),
                rows(ArchiveFile.EDUCATION)
                        .filter(row -> row.line("School Name") != null)
                        .map(CareerReader::education)
                        .toList(),
                names(ArchiveFile.SKILLS),
                names(ArchiveFile.LANGUAGES),
                summary(),
                levels());
    }

    private @Nullable String summary() {
        return Stream.concat(
                        rows(ArchiveFile.PROFILE).map(row -> row.text("Summary")),
                        rows(ArchiveFile.PROFILE_SUMMARY).map(Row::only))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Map<String, LanguageLevel> levels() {
        Map<String, LanguageLevel> levels = new LinkedHashMap<>();
        rows(ArchiveFile.LANGUAGES).forEach(row -> {
            String name = row.line("Name");
            LanguageLevel level = level(row.line("Proficiency"));
            if (name != null && level != null) {
                levels.putIfAbsent(name, level);
            }
        });
        return levels;
    }

    /** LinkedIn's words for how well somebody speaks a language. */
    static @Nullable LanguageLevel level(@Nullable String words) {
        return switch (words == null ? "" : words.toLowerCase(Locale.ROOT)) {
            case "elementary proficiency" -> LanguageLevel.ELEMENTARY;
            case "limited working proficiency" -> LanguageLevel.LIMITED_WORKING;
            case "professional working proficiency" -> LanguageLevel.PROFESSIONAL_WORKING;
            case "full professional proficiency" -> LanguageLevel.FULL_PROFESSIONAL;
            case "native or bilingual proficiency" -> LanguageLevel.NATIVE;
            default -> null;
        };
    }

    private Stream<Row> rows(ArchiveFile file) {
        return tables.apply(file).stream();
    }

    private List<String> names(ArchiveFile file) {
        return rows(file).map(row -> row.line("Name")).filter(Objects::nonNull).toList();
    }

    private static Position position(Row row) {
        String end = date(row.line("Finished On"));
        return new Position(
                row.line("Title"),
                row.line("Company Name"),
                row.line("Location"),
                date(row.line("Started On")),
                end,
                row.line("Finished On") == null,
                row.text("Description"));
    }

    private static Education education(Row row) {
        return new Education(
                row.line("School Name"),
                row.line("Degree Name"),
                null,
                date(row.line("Start Date")),
                date(row.line("End Date")));
    }

    /** {@code Mar 2021} is {@code 2021-03}; null for what is neither that nor a year. */
    static @Nullable String date(@Nullable String text) {
        Matcher date = MONTH.matcher(text == null ? "" : text);
        if (!date.matches()) {
            return null;
        }
        String name = date.group(1);
        if (name == null) {
            return date.group(2);
        }
        int month = MonthNames.number(name);
        return month == 0 ? null : date.group(2) + "-" + String.format(Locale.ROOT, "%02d", month);
    }

    @Nullable
    String headline() {
        return first("Headline");
    }

    @Nullable
    String location() {
        return first("Geo Location");
    }

    private @Nullable String first(String heading) {
        return rows(ArchiveFile.PROFILE)
                .map(row -> row.line(heading))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    List<String> links() {
        List<String> links = new ArrayList<>();
        rows(ArchiveFile.PROFILE)
                .map(row -> row.line("Websites"))
                .filter(Objects::nonNull)
                .forEach(told -> WEBSITE.matcher(told)
                        .results()
                        .map(found -> WebAddress.read(found.group()))
                        .filter(Objects::nonNull)
                        .map(URI::toString)
                        .forEach(links::add));
        return links;
    }
}
