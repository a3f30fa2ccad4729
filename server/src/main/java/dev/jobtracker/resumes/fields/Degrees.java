package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.Education;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows what names a degree, and parts it from its subject. */
final class Degrees {

    private static final Pattern DEGREE = Pattern.compile(
            "(?i)\\b(?:bachelor\\p{L}*|master\\p{L}*|b\\.?\\s?sc\\.?|m\\.?\\s?sc\\.?|b\\.?a\\.|m\\.?a\\.|BA|MA|B\\.?\\s?Eng\\.?|M\\.?\\s?Eng\\.?|B\\.?\\s?Tech\\.?|M\\.?\\s?Tech\\.?|BE|ME|"
                    + "MBA|EMBA|ph\\.?\\s?d\\.?|doctorate|doctor of|licentiate|associate(?:'s)?(?: degree| of)|diploma?|diplom\\p{L}*|degree|certificate|"
                    + "high school|a-levels?|gcses?|ged|baccalaureate|bacalaureat|licență|licenta|abitur|ausbildung\\p{L}*|magister\\p{L}*|"
                    + "kandidat\\p{L}*|civilingenjör\\p{L}*|högskoleingenjör\\p{L}*|\\p{L}*examen|\\p{L}*programmet|\\p{L}*program|"
                    + "yrkesutbildning|\\p{L}{3,}utbildning|gymnasie\\p{L}*|legitimation|specialistsjuksköterska|staatsexamen|promotion|"
                    + "apprenticeship|lärling\\p{L}*|gesellenbrief|meisterbrief|mästarbrev|gesällbrev|LL\\.?[BM]|BSN|MSN|nvq\\p{L}*|pgce|pgdip|btec|hnd|fristående kurs\\p{L}*|yh-\\p{L}+)(?![\\p{L}\\d])");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(.{2,80}?),?\\s+(?:in|inom|i|im|mit schwerpunkt)\\s+(.{2,90})$");
    private static final Pattern OF_SUBJECT = Pattern.compile(
            "(?i)^((?:bachelor|master|doctor|associate)(?:'s)?(?: degree)? of (?:science|arts|engineering|technology|laws|education|business administration|fine arts|nursing|social work))\\s*[,(–-]\\s*(.{2,80}?)\\)?$");
    private static final Pattern AFTER_SHORT_DEGREE = Pattern.compile(
            "^((?i:M\\.?Sc|B\\.?Sc|Ph\\.?D|B\\.?A|M\\.?A|M\\.?Eng|B\\.?Eng|B\\.?Tech|M\\.?Tech)\\.?|(?:BE|ME|BA|MA|MBA))\\s*[,(:–-]?\\s+(\\p{Lu}.{2,70}?)\\)?$");

    private Degrees() {}

    static boolean isIn(String text) {
        return DEGREE.matcher(text).find();
    }

    /** "Gymnasieexamen" and "High school diploma" name a degree, though schools are named so too. */
    static boolean isFirst(String part) {
        Matcher degree = DEGREE.matcher(part);
        return degree.find()
                && degree.start() == 0
                && !part.matches("(?i).*\\b(?:university|college of|universitet|högskolan)\\b.*");
    }

    static Education withSubject(
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
}
