package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells school, degree and subject of a course of study apart. */
final class Studies {

    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:major|field of study|subject|focus|specialization|specialisation|inriktning|huvudämne|fachrichtung|schwerpunkt)\\s*:\\s*(.{2,80})$");

    private static final Pattern PART_OF_A_SCHOOL =
            Pattern.compile("(?i)\\b(?:department|dept|faculty|institution|fakultet|division|centre|center)");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,6}");

    private final Places places;
    private final TitleWords titles;

    Studies(Places places, TitleWords titles) {
        this.places = places;
        this.titles = titles;
    }

    List<Education> read(List<Entry> entries, EvidenceLog evidence) {
        List<Education> studies = new ArrayList<>();
        for (Entry entry : entries) {
            Education study = study(entry);
            if (study.institution() != null || study.degree() != null) {
                note(study, "education[" + studies.size() + "]", entry, evidence);
                studies.add(study);
            }
        }
        return studies;
    }

    private Education study(Entry entry) {
        String institution = entry.group();
        String degree = null;
        String field = null;
        List<String> open = new ArrayList<>();
        List<Line> lines = new ArrayList<>(entry.header());
        entry.body().stream()
                .filter(line -> line.text().length() < 120)
                .limit(2)
                .forEach(lines::add);
        for (int index = 0; index < lines.size(); index++) {
            boolean inHeader = index < entry.header().size();
            for (String part : parts(lines.get(index).text())) {
                Matcher label = LABELLED.matcher(part);
                if (label.matches()) {
                    field = field == null ? label.group(1) : field;
                } else if (institution == null && Organisations.isSchool(part) && !Degrees.isFirst(part)) {
                    institution = part;
                } else if (degree == null && Degrees.isIn(part)) {
                    degree = part;
                } else if (inHeader && !places.isPlace(part)) {
                    open.add(part);
                }
            }
        }
        for (String part : open) {
            if (degree == null) {
                degree = part;
            } else if (institution == null) {
                institution = part;
            } else if (field == null && part.length() < 80 && !part.matches(".*\\d.*")) {
                field = part;
            }
        }
        return Degrees.withSubject(institution, degree, field, entry.span());
    }

    private List<String> parts(String line) {
        List<String> parts = new ArrayList<>();
        for (String part : HeaderParts.of(line)) {
            NamedLine named = NamedLine.of(part, places, titles);
            if (named.names().size() <= 2 && namesASchool(named)) {
                parts.addAll(named.names());
                continue;
            }
            List<String> pieces = HeaderParts.byComma(part);
            if (isBeforeItsSchool(pieces)) {
                parts.addAll(pieces);
                continue;
            }
            boolean mixed = pieces.size() > 1
                    && pieces.stream().anyMatch(Organisations::isSchool)
                    && pieces.stream().anyMatch(piece -> Degrees.isIn(piece) || places.isPlace(piece));
            if (!mixed) {
                parts.add(part);
                continue;
            }
            StringBuilder current = new StringBuilder();
            for (String piece : pieces) {
                boolean starts = Organisations.isSchool(piece) || Degrees.isIn(piece) || places.isKnown(piece);
                if (starts && !current.isEmpty()) {
                    parts.add(current.toString());
                    current.setLength(0);
                }
                current.append(current.isEmpty() ? "" : ", ").append(piece);
            }
            parts.add(current.toString());
        }
        return parts;
    }

    /** "Nurse training, Leeds College": what stands before a school is studied there, unless it is a part of it. */
    private static boolean isBeforeItsSchool(List<String> pieces) {
        return pieces.size() == 2
                && Organisations.isSchool(pieces.getLast())
                && !Organisations.isSchool(pieces.getFirst())
                && !PART_OF_A_SCHOOL.matcher(pieces.getFirst()).find();
    }

    /** Whether a school that is not called one stands alone, behind its degree, or before its place. */
    private static boolean namesASchool(NamedLine line) {
        List<String> names = line.names();
        if (names.stream().anyMatch(Organisations::isSchool) || names.isEmpty()) {
            return false;
        }
        String last = names.getLast();
        boolean lastIsDegree = Degrees.isIn(last);
        if (names.size() == 1) {
            return line.place() != null && !lastIsDegree;
        }
        String first = names.getFirst();
        boolean degreeFirst = Degrees.isIn(first) && !lastIsDegree;
        boolean schoolFirst = lastIsDegree
                && !Degrees.isIn(first)
                && (line.place() != null || ACRONYM.matcher(first).matches());
        boolean subjectIsTold = first.indexOf(' ') > 0 && line.place() != null;
        return (degreeFirst && (subjectIsTold || ACRONYM.matcher(last).matches())) || schoolFirst;
    }

    private static void note(Education study, String field, Entry entry, EvidenceLog evidence) {
        if (study.institution() != null) {
            evidence.note(
                    field + ".institution", Organisations.isSchool(study.institution()) ? 0.9 : 0.5, entry.source());
        }
        if (study.degree() != null) {
            evidence.note(field + ".degree", Degrees.isIn(study.degree()) ? 0.85 : 0.45, entry.source());
        }
        if (study.field() != null) {
            evidence.note(field + ".field", 0.75, entry.source());
        }
        if (study.end() != null) {
            evidence.note(field + ".end", 0.9, entry.dates());
        }
    }
}
