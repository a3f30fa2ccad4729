package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Splits a section at the dates of its entries. How many lines stand above the first date says how many stand above the
 * others, for people write their entries alike.
 */
final class Entries {

    private static final Pattern DURATION = Pattern.compile(
            "(?i)^\\(?(?:\\d{1,2}\\s*(?:years?|yrs?|år|jahre?n?))?\\s*(?:\\d{1,2}\\s*(?:months?|mos?|mån(?:ad|ader)?|monate?n?))?\\)?$");
    private static final int MOST_HEADER_LINES = 3;
    private static final int LONGEST_HEADER = 110;
    private static final int MOST_HEADER_WORDS = 14;

    private final Dates dates;
    private final Places places;
    private final TitleWords titles;
    private final boolean singles;

    private List<Line> lines = List.of();
    private List<Integer> anchors = List.of();

    /** @param singles whether a date alone begins an entry too */
    Entries(Dates dates, Places places, TitleWords titles, boolean singles) {
        this.dates = dates;
        this.places = places;
        this.titles = titles;
        this.singles = singles;
    }

    List<Entry> of(List<Line> section) {
        lines = section.stream().filter(line -> !line.text().isBlank()).toList();
        anchors = anchors();
        List<Entry> entries = new ArrayList<>();
        if (anchors.isEmpty()) {
            return entries;
        }
        int usual = above(anchors.getFirst(), -1, MOST_HEADER_LINES);
        boolean grouped = groupAbove(anchors.getFirst() - usual, anchors.getFirst()) != null;
        List<Integer> starts = new ArrayList<>();
        for (int index = 0; index < anchors.size(); index++) {
            int before = index == 0 ? -1 : anchors.get(index - 1);
            int above = above(anchors.get(index), before, usual);
            boolean employerToo = grouped && index > 0 && standsApart(anchors.get(index) - above - 1, before);
            starts.add(anchors.get(index) - above - (employerToo ? 1 : 0));
        }
        String group = null;
        for (int index = 0; index < anchors.size(); index++) {
            int end = index + 1 < starts.size() ? starts.get(index + 1) : lines.size();
            int start = starts.get(index);
            String begun = groupAbove(start, anchors.get(index));
            group = begun != null ? begun : start == anchors.get(index) - 1 && usual > 1 ? group : null;
            entries.add(entry(start, anchors.get(index), end, group));
        }
        return entries;
    }

    private List<Integer> anchors() {
        List<Integer> found = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (isAnchor(lines.get(index))) {
                found.add(index);
            }
        }
        boolean plain = found.stream().anyMatch(index -> !lines.get(index).bullet());
        if (plain) {
            found.removeIf(index -> lines.get(index).bullet());
        }
        return found;
    }

    private boolean isAnchor(Line line) {
        DateSpan span = span(line);
        if (span == null) {
            return false;
        }
        String before = line.text().substring(0, span.from()).strip();
        String after = line.text().substring(span.to()).strip();
        boolean atEdge = before.isEmpty()
                || after.isEmpty()
                || after.matches("[).,:;|·•]+.{0,60}|\\(.{1,40}\\).{0,40}|[|·•–-].*")
                || line.text().indexOf('\t') >= 0
                || (line.text().length() < 90 && before.matches(".*[(,|·•–:-]"));
        return atEdge && before.length() <= LONGEST_HEADER && after.length() <= LONGEST_HEADER + 40;
    }

    private @Nullable DateSpan span(Line line) {
        DateSpan span = singles ? dates.first(line.text()) : dates.range(line.text());
        if (span != null || singles) {
            return span;
        }
        DateSpan single = dates.first(line.text());
        if (single == null) {
            return null;
        }
        String rest = (line.text().substring(0, single.from()) + line.text().substring(single.to())).strip();
        boolean alone = rest.length() <= 2
                || (line.text().indexOf('\t') >= 0 && line.text().length() < 90);
        return alone && !line.bullet() ? single : null;
    }

    /** An employer of one post has its line where one of several has its time too. */
    private boolean standsApart(int index, int before) {
        if (index <= before) {
            return false;
        }
        Line line = lines.get(index);
        return line.afterGap() && !isBody(line) && !lines.get(index + 1).afterGap();
    }

    /** How many lines above the dates belong to the entry. */
    private int above(int anchor, int before, int most) {
        int count = 0;
        while (count < most && anchor - count - 1 > before) {
            Line below = lines.get(anchor - count);
            Line next = lines.get(anchor - count - 1);
            boolean blocked =
                    count > 0 && below.afterGap() && lines.get(anchor - count).weight() != Weight.BODY;
            if (isBody(next) || blocked || (count > 0 && weaker(next, below))) {
                break;
            }
            if (count == 0 && below.afterGap() && !isDatesOnly(below)) {
                break;
            }
            count++;
            if (next.afterGap() && count > 0 && (next.weight() != Weight.BODY || count >= 2)) {
                break;
            }
        }
        return count;
    }

    private static boolean weaker(Line above, Line below) {
        return above.weight() == Weight.BODY && below.weight() != Weight.BODY;
    }

    private boolean isDatesOnly(Line line) {
        DateSpan span = dates.first(line.text());
        return span != null && line.text().length() - (span.to() - span.from()) < 25;
    }

    private boolean isBody(Line line) {
        String text = line.text();
        boolean sentence = text.endsWith(".") && text.split(" ", -1).length > 6;
        boolean running = Character.isLowerCase(text.charAt(0)) && text.split(" ", -1).length > 3;
        return line.bullet()
                || text.length() > LONGEST_HEADER
                || text.split("\\s+", -1).length > MOST_HEADER_WORDS
                || sentence
                || (line.weight() == Weight.BODY && (NamedLine.isProse(text) || NamedLine.isWrittenSmall(text, titles)))
                || running
                || DURATION.matcher(text).matches();
    }

    /** An employer with the time at it, above several posts held there. */
    private @Nullable String groupAbove(int start, int anchor) {
        for (int index = start; index >= Math.max(1, start - 1) && index < anchor; index--) {
            Line line = lines.get(index - 1);
            boolean isDuration = DURATION.matcher(line.text()).matches();
            if (isDuration && index >= 2 && !isBody(lines.get(index - 2))) {
                return lines.get(index - 2).text();
            }
        }
        return null;
    }

    private Entry entry(int start, int anchor, int end, @Nullable String group) {
        DateSpan span = span(lines.get(anchor));
        List<Line> header = new ArrayList<>();
        for (int index = start; index < anchor; index++) {
            header.add(lines.get(index));
        }
        Line dated = lines.get(anchor);
        String rest = span == null ? dated.text() : without(dated.text(), span);
        if (!rest.isEmpty()) {
            header.add(dated.withText(rest));
        }
        int body = anchor + 1;
        while (body < end && body <= anchor + 2 && belongsToHeader(lines.get(body), header, group)) {
            header.add(lines.get(body++));
        }
        String words = span == null ? "" : dated.text().substring(span.from(), span.to());
        return new Entry(span, words, header, lines.subList(body, bodyEnd(body, end)), group);
    }

    /** Lines that name the group of the next entries are none of this one's. */
    private int bodyEnd(int body, int end) {
        int last = end;
        if (last - 2 >= body && DURATION.matcher(lines.get(last - 1).text()).matches()) {
            last -= 2;
        }
        return Math.max(body, last);
    }

    private boolean belongsToHeader(Line line, List<Line> header, @Nullable String group) {
        if (isBody(line)) {
            return false;
        }
        List<NamedLine> known = header.stream()
                .flatMap(above -> HeaderParts.of(above.text()).stream())
                .map(part -> NamedLine.of(part, places, titles))
                .toList();
        NamedLine next = NamedLine.of(line.text(), places, titles);
        if (next.names().isEmpty()) {
            return true;
        }
        long parts = known.stream().filter(part -> !part.names().isEmpty()).count() + (group == null ? 0 : 1);
        int pieces = known.stream().mapToInt(part -> part.names().size()).sum();
        boolean complete = pieces >= 2 && !Organisations.isNamed(line.text());
        boolean aloneInSentence = line.text().endsWith(".") && !Organisations.isNamed(line.text());
        return parts < 2 && !complete && !aloneInSentence && !line.afterGap();
    }

    private static String without(String text, DateSpan span) {
        String rest = text.substring(0, span.from()) + "\t" + text.substring(span.to());
        return rest.replaceAll("\\(\\s*\\)|\\(\\s*\t|\t\\s*\\)", "\t")
                .replaceAll(
                        "(?i)\t\\s*\\(?·?\\s*(?:\\d{1,2}\\s*(?:years?|yrs?|år|jahre?n?))?\\s*(?:\\d{1,2}\\s*(?:months?|mos?|mån(?:ad|ader)?|monate?n?))?\\)?(?=\t|$)",
                        "\t")
                .replaceAll("[\\s,;|·•–—:-]*\t[\\s,;|·•–—:-]*", "\t")
                .strip();
    }
}
