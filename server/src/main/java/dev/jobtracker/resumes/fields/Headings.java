package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows the headings of résumés. */
final class Headings {

    private static final int LONGEST = 60;

    private final Map<String, Part> parts = new HashMap<>();

    Headings() {
        WordList.read("headings", ";")
                .forEach((part, names) -> names.forEach(name -> {
                    Part of = Part.valueOf(part.toUpperCase(Locale.ROOT));
                    parts.put(name, of);
                    parts.putIfAbsent(withoutDots(name), of);
                }));
    }

    /** The part that the line is the heading of. */
    @Nullable
    Part of(Line line) {
        return line.bullet() ? null : of(line.text());
    }

    @Nullable
    Part of(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        String plain = plain(text);
        Part part = parts.get(plain);
        if (part == null) {
            part = parts.get(plain.replace(" & ", " and "));
        }
        if (part == null) {
            part = parts.get(plain.replace(" & ", " och "));
        }
        return part == null ? ofTwo(plain) : part;
    }

    /** Two headings in one, such as "Projects & Awards". */
    private @Nullable Part ofTwo(String plain) {
        String[] two = plain.split(" (?:&|and|och|und|/|\\+) ", -1);
        return two.length == 2 && parts.containsKey(two[0]) && parts.containsKey(two[1]) ? parts.get(two[0]) : null;
    }

    /** As a program reads them from a picture whose letters it does not know. */
    private static String withoutDots(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static String plain(String text) {
        String plain = text.strip();
        if (plain.matches("(?:\\p{L} ){3,}\\p{L}(?: {2,}(?:\\p{L} )*\\p{L})*")) {
            plain = plain.replaceAll(" {2,}", "\u0000").replace(" ", "").replace('\u0000', ' ');
        }
        return plain.toLowerCase(Locale.ROOT)
                .replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "")
                .replaceAll("\\s+", " ");
    }
}
