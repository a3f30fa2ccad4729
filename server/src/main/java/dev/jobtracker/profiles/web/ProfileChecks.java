package dev.jobtracker.profiles.web;

import dev.jobtracker.platform.web.Checks;
import dev.jobtracker.profiles.Career;
import dev.jobtracker.profiles.Education;
import dev.jobtracker.profiles.Position;
import dev.jobtracker.profiles.ProfileFields;
import dev.jobtracker.profiles.Wishes;
import dev.jobtracker.sources.WebAddress;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a profile must be like. */
final class ProfileChecks {

    private static final Pattern MONTH = Pattern.compile("(?:19|20|21)\\d{2}(?:-(?:0[1-9]|1[0-2]))?");

    private ProfileChecks() {}

    static void check(Checks checks, ProfileFields fields) {
        checks.notBlank("full_name", fields.fullName())
                .longest("full_name", fields.fullName(), ProfileFields.LONGEST_NAME)
                .longest("headline", fields.headline(), Career.LONGEST_LINE)
                .longest("location", fields.location(), Career.LONGEST_LINE);
        links(checks, fields.links());
        career(checks, fields.career());
        Wishes wishes = fields.wishes();
        lines(checks, "wishes.titles", wishes.titles(), Wishes.MOST);
        lines(checks, "wishes.locations", wishes.locations(), Wishes.MOST);
        lines(checks, "wishes.languages", wishes.languages(), Wishes.MOST);
    }

    private static void links(Checks checks, List<String> links) {
        atMost(checks, "links", links, ProfileFields.MOST_LINKS);
        for (int index = 0; index < links.size(); index++) {
            boolean address = WebAddress.read(links.get(index)) != null;
            checks.holds("links[" + index + "]", "not_valid", address, "must be the address of a web page");
        }
    }

    private static void career(Checks checks, Career career) {
        atMost(checks, "positions", career.positions(), Career.MOST_ENTRIES);
        for (int index = 0; index < career.positions().size(); index++) {
            position(checks, "positions[" + index + "].", career.positions().get(index));
        }
        atMost(checks, "education", career.education(), Career.MOST_ENTRIES);
        for (int index = 0; index < career.education().size(); index++) {
            education(checks, "education[" + index + "].", career.education().get(index));
        }
        lines(checks, "skills", career.skills(), Career.MOST_SKILLS);
        lines(checks, "languages", career.languages(), Career.MOST_LANGUAGES);
        checks.longest("summary", career.summary(), Career.LONGEST_TEXT);
    }

    private static void position(Checks checks, String at, Position position) {
        boolean named = position.title() != null || position.company() != null;
        checks.holds(at + "title", "required", named, "must be given, or the company")
                .longest(at + "title", position.title(), Career.LONGEST_LINE)
                .longest(at + "company", position.company(), Career.LONGEST_LINE)
                .longest(at + "location", position.location(), Career.LONGEST_LINE)
                .longest(at + "description", position.description(), Career.LONGEST_TEXT);
        span(checks, at, position.start(), position.end());
    }

    private static void education(Checks checks, String at, Education education) {
        boolean named = education.institution() != null || education.degree() != null || education.field() != null;
        checks.holds(at + "institution", "required", named, "must be given, or the degree or field")
                .longest(at + "institution", education.institution(), Career.LONGEST_LINE)
                .longest(at + "degree", education.degree(), Career.LONGEST_LINE)
                .longest(at + "field", education.field(), Career.LONGEST_LINE);
        span(checks, at, education.start(), education.end());
    }

    private static void span(Checks checks, String at, @Nullable String start, @Nullable String end) {
        month(checks, at + "start", start);
        month(checks, at + "end", end);
        if (start != null && end != null) {
            int shared = Math.min(start.length(), end.length());
            boolean inOrder = start.substring(0, shared).compareTo(end.substring(0, shared)) <= 0;
            checks.holds(at + "end", "out_of_range", inOrder, "must not be before the start");
        }
    }

    private static void month(Checks checks, String field, @Nullable String written) {
        boolean valid = written == null || MONTH.matcher(written).matches();
        checks.holds(field, "not_valid", valid, "must look like 2026-11 or 2026");
    }

    private static void lines(Checks checks, String field, List<String> lines, int most) {
        atMost(checks, field, lines, most);
        for (int index = 0; index < lines.size(); index++) {
            checks.longest(field + "[" + index + "]", lines.get(index), Career.LONGEST_LINE);
        }
    }

    private static void atMost(Checks checks, String field, List<?> list, int most) {
        checks.holds(field, "wrong_length", list.size() <= most, "must be at most " + most);
    }
}
