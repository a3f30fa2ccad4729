package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.Line.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document's lines in parts, by their headings. */
final class Sections {

    private static final Pattern LABELLED = Pattern.compile("([\\p{L}&/ -]{3,40}?)\\s*(?::|\t)\\s*(\\S.*)");

    private final Headings headings;
    private final List<Section> sections = new ArrayList<>();
    private Part part = Part.HEADER;
    private @Nullable Part interrupted;
    private List<Line> lines = new ArrayList<>();
    private boolean named;

    private Sections(Headings headings) {
        this.headings = headings;
    }

    static Sections of(List<Line> lines, Headings headings) {
        Sections sections = new Sections(headings);
        for (Line line : lines) {
            sections.add(line);
        }
        sections.start(Part.HEADER);
        return sections;
    }

    private void add(Line line) {
        Part heading = headings.of(line);
        if (heading != null) {
            start(heading);
            interrupted = null;
            return;
        }
        if (startsTheMainColumn(line)) {
            start(Part.HEADER);
        }
        Matcher labelled = LABELLED.matcher(line.text());
        Part label = labelled.matches() && !line.bullet() ? headings.of(labelled.group(1)) : null;
        if (label != null && label != Part.CONTACT && label != Part.OTHER) {
            Part before = interrupted == null ? part : interrupted;
            start(label);
            interrupted = before;
            lines.add(line.withText(labelled.group(2)));
            return;
        }
        if (interrupted != null && interrupted != Part.HEADER) {
            Part back = interrupted;
            interrupted = null;
            start(back);
        }
        lines.add(line);
    }

    /** A side bar read first holds headings already when the name comes. */
    private boolean startsTheMainColumn(Line line) {
        boolean isName = !named
                && part != Part.EXPERIENCE
                && part != Part.PROJECTS
                && line.weight() == Weight.HEADING
                && Names.looksLikeName(line.text());
        named |= isName;
        return isName && part != Part.HEADER;
    }

    private void start(Part next) {
        if (!lines.isEmpty()) {
            sections.add(new Section(part, lines));
        }
        part = next;
        lines = new ArrayList<>();
    }

    List<Section> all() {
        return sections;
    }

    /** The sections of these parts, in the order of the document. */
    List<Section> of(Part... parts) {
        return sections.stream()
                .filter(section -> Stream.of(parts).anyMatch(wanted -> wanted == section.part()))
                .toList();
    }

    List<Line> lines(Part... parts) {
        return of(parts).stream().flatMap(section -> section.lines().stream()).toList();
    }
}
