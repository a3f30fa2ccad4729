package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a section at the dates of its entries. How many lines stand above the first date says how many stand above the
 * others, for people write their entries alike.
 */
final class Entries {

    private static final int MOST_HEADER_LINES = 3;

    private final Dates dates;
    private final Places places;
    private final TitleWords titles;
    private final DatedLines dated;
    private final BodyLines body;

    private List<Line> lines = List.of();
    private List<Integer> anchors = List.of();

    /** @param singles whether a date alone begins an entry too */
    Entries(Dates dates, Places places, TitleWords titles, boolean singles) {
        this.dates = dates;
        this.places = places;
        this.titles = titles;
        this.dated = new DatedLines(dates, singles);
        this.body = new BodyLines(titles);
    }

    List<Entry> of(List<Line> section) {
        lines = section.stream().filter(line -> !line.text().isBlank()).toList();
        anchors = dated.in(lines);
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

    /** An employer of one post has its line where one of several has its time too. */
    private boolean standsApart(int index, int before) {
        if (index <= before) {
            return false;
        }
        Line line = lines.get(index);
        return line.afterGap() && !body.is(line) && !lines.get(index + 1).afterGap();
    }

    /** How many lines above the dates belong to the entry. */
    private int above(int anchor, int before, int most) {
        int count = 0;
        while (count < most && anchor - count - 1 > before) {
            Line below = lines.get(anchor - count);
            Line next = lines.get(anchor - count - 1);
            boolean blocked =
                    count > 0 && below.afterGap() && lines.get(anchor - count).weight() != Weight.BODY;
            if (body.is(next) || blocked || (count > 0 && weaker(next, below))) {
                break;
            }
            if (count == 0 && below.afterGap() && !isDatesOnly(below) && next.weight() == Weight.BODY) {
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

    /** An employer with the time at it, above several posts held there. */
    private @Nullable String groupAbove(int start, int anchor) {
        for (int index = start; index >= Math.max(1, start - 1) && index < anchor; index--) {
            Line line = lines.get(index - 1);
            boolean isDuration = BodyLines.DURATION.matcher(line.text()).matches();
            if (isDuration && index >= 2 && !body.is(lines.get(index - 2))) {
                return lines.get(index - 2).text();
            }
        }
        return null;
    }

    private Entry entry(int start, int anchor, int end, @Nullable String group) {
        DateSpan span = dated.span(lines.get(anchor));
        List<Line> header = new ArrayList<>();
        for (int index = start; index < anchor; index++) {
            header.add(lines.get(index));
        }
        Line line = lines.get(anchor);
        String rest = span == null ? line.text() : DatedLines.without(line.text(), span);
        if (!rest.isEmpty()) {
            header.add(line.withText(rest));
        }
        int below = anchor + 1;
        while (below < end && below <= anchor + 2 && belongsToHeader(lines.get(below), header, group)) {
            header.add(lines.get(below++));
        }
        String words = span == null ? "" : line.text().substring(span.from(), span.to());
        return new Entry(span, words, header, lines.subList(below, bodyEnd(below, end)), group);
    }

    /** Lines that name the group of the next entries are none of this one's. */
    private int bodyEnd(int first, int end) {
        int last = end;
        if (last - 2 >= first
                && BodyLines.DURATION.matcher(lines.get(last - 1).text()).matches()) {
            last -= 2;
        }
        return Math.max(first, last);
    }

    private boolean belongsToHeader(Line line, List<Line> header, @Nullable String group) {
        if (body.is(line)) {
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
}
