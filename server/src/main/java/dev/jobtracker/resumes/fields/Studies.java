package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.document.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells school, degree and subject of a course of study apart. */
final class Studies {

    private static final Pattern DEGREE = Pattern.compile(
            "(?i)\\b(?:bachelor\\p{L}*|master\\p{L}*|b\\.?\\s?sc\\.?|m\\.?\\s?sc\\.?|b\\.?a\\.|m\\.?a\\.|BA|MA|B\\.?\\s?Eng\\.?|M\\.?\\s?Eng\\.?|B\\.?\\s?Tech\\.?|M\\.?\\s?Tech\\.?|BE|ME|"
                    + "MBA|EMBA|ph\\.?\\s?d\\.?|doctorate|doctor of|licentiate|associate(?:'s)?(?: degree| of)|diploma?|diplom\\p{L}*|degree|certificate|"
                    + "high school|a-levels?|gcses?|ged|baccalaureate|bacalaureat|licență|licenta|abitur|ausbildung\\p{L}*|magister\\p{L}*|"
                    + "kandidat\\p{L}*|civilingenjör\\p{L}*|högskoleingenjör\\p{L}*|\\p{L}*examen|\\p{L}*programmet|\\p{L}*program|"
                    + "yrkesutbildning|\\p{L}{3,}utbildning|gymnasie\\p{L}*|legitimation|specialistsjuksköterska|staatsexamen|promotion|"
                    + "apprenticeship|lärling\\p{L}*|gesellenbrief|meisterbrief|mästarbrev|gesällbrev|LL\\.?[BM]|BSN|MSN|nvq\\p{L}*|btec|hnd|fristående kurs\\p{L}*|yh-\\p{L}+)(?![\\p{L}\\d])");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(.{2,80}?),?\\s+(?:in|inom|i|im|mit schwerpunkt)\\s+(.{2,90})$");
    private static final Pattern OF_SUBJECT = Pattern.compile(
            "(?i)^((?:bachelor|master|doctor|associate)(?:'s)?(?: degree)? of (?:science|arts|engineering|technology|laws|education|business administration|fine arts|nursing|social work))\\s*[,(–-]\\s*(.{2,80}?)\\)?$");
    private static final Pattern AFTER_SHORT_DEGREE = Pattern.compile(
            "^((?i:M\\.?Sc|B\\.?Sc|Ph\\.?D|B\\.?A|M\\.?A|M\\.?Eng|B\\.?Eng|B\\.?Tech|M\\.?Tech)\\.?|(?:BE|ME|BA|MA|MBA))\\s*[,(:–-]?\\s+(\\p{Lu}.{2,70}?)\\)?$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?i)^(?:major|field of study|subject|focus|specialization|specialisation|inriktning|huvudämne|fachrichtung|schwerpunkt)\\s*:\\s*(.{2,80})$");

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
                } else if (institution == null && Organisations.isSchool(part) && !isDegreeFirst(part)) {
                    institution = part;
                } else if (degree == null && DEGREE.matcher(part).find()) {
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
        return withSubject(institution, degree, field, entry.span());
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
            boolean mixed = pieces.size() > 1
                    && pieces.stream().anyMatch(Organisations::isSchool)
                    && pieces.stream().anyMatch(piece -> DEGREE.matcher(piece).find() || places.isPlace(piece));
            if (!mixed) {
                parts.add(part);
                continue;
            }
            StringBuilder current = new StringBuilder();
            for (String piece : pieces) {
                boolean starts =
                        Organisations.isSchool(piece) || DEGREE.matcher(piece).find() || places.isKnown(piece);
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

    /** Whether a school that is not called one stands alone, behind its degree, or before its place. */
    private static boolean namesASchool(NamedLine line) {
        List<String> names = line.names();
        if (names.stream().anyMatch(Organisations::isSchool) || names.isEmpty()) {
            return false;
        }
        String last = names.getLast();
        boolean lastIsDegree = DEGREE.matcher(last).find();
        if (names.size() == 1) {
            return line.place() != null && !lastIsDegree;
        }
        String first = names.getFirst();
        boolean degreeFirst = DEGREE.matcher(first).find() && !lastIsDegree;
        boolean schoolFirst = lastIsDegree
                && !DEGREE.matcher(first).find()
                && (line.place() != null || ACRONYM.matcher(first).matches());
        boolean subjectIsTold = first.indexOf(' ') > 0 && line.place() != null;
        return (degreeFirst && (subjectIsTold || ACRONYM.matcher(last).matches())) || schoolFirst;
    }

    /** "Gymnasieexamen" and "High school diploma" name a degree, though schools are named so too. */
    private static boolean isDegreeFirst(String part) {
        Matcher degree = DEGREE.matcher(part);
        return degree.find()
                && degree.start() == 0
                && !part.matches("(?i).*\\b(?:university|college of|universitet|högskolan)\\b.*");
    }

    private static Education withSubject(
            @Nullable String institution, @Nullable String degree, @Nullable String field, @Nullable DateSpan span) {
        String name = degree;
        String subject = field;
        if (degree != null && field == null) {
            for (Pattern pattern : List.of(OF_SUBJECT, SUBJECT, AFTER_SHORT_DEGREE)) {
                Matcher split = pattern.matcher(degree);
                if (split.matches()) {
                    name = split.group(1).strip();
                    subject = split.group(2).strip();
                    break;
                }
            }
        }
        PartialDate end = span == null ? null : span.end();
        boolean single = span != null && span.isSingle();
        return new Education(
                institution,
                name,
                subject,
                span == null || single ? null : span.start().toString(),
                end == null ? null : end.toString());
    }

    private static void note(Education study, String field, Entry entry, EvidenceLog evidence) {
        if (study.institution() != null) {
            evidence.note(
                    field + ".institution", Organisations.isSchool(study.institution()) ? 0.9 : 0.5, entry.source());
        }
        if (study.degree() != null) {
            evidence.note(field + ".degree", DEGREE.matcher(study.degree()).find() ? 0.85 : 0.45, entry.source());
        }
        if (study.field() != null) {
            evidence.note(field + ".field", 0.75, entry.source());
        }
        if (study.end() != null) {
            evidence.note(field + ".end", 0.9, entry.dates());
        }
    }

    /** Entries without dates: one for each paragraph, else one for each line. */
    static List<Entry> undated(List<Line> lines) {
        List<Entry> entries = new ArrayList<>();
        List<Line> current = new ArrayList<>();
        boolean paragraphs = lines.stream().skip(1).anyMatch(Line::afterGap);
        for (Line line : lines) {
            boolean starts = paragraphs ? line.afterGap() : true;
            if (starts && !current.isEmpty()) {
                entries.add(new Entry(null, "", current.subList(0, Math.min(3, current.size())), List.of(), null));
                current = new ArrayList<>();
            }
            current.add(line);
        }
        if (!current.isEmpty()) {
            entries.add(new Entry(null, "", current.subList(0, Math.min(3, current.size())), List.of(), null));
        }
        return entries;
    }

    static boolean isDegree(String text) {
        return DEGREE.matcher(text).find();
    }
}
