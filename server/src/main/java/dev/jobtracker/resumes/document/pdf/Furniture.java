package dev.jobtracker.resumes.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page carries because it is a page: its number, and what the page before had in the same place. */
final class Furniture {

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|sida|seite|s\\.|p\\.)?\\s*\\d{1,2}\\s*(?:(?:of|av|von|/|\\()\\s*\\d{1,2}\\)?)?");

    private final Set<String> seen = new HashSet<>();

    /** The same page without it. */
    List<Segment> remove(List<Segment> page, float height) {
        List<Segment> kept = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (Segment segment : page) {
            boolean atEdge = segment.baseline() < 0.08f * height || segment.baseline() > 0.92f * height;
            String text = segment.text().strip();
            String key =
                    text.toLowerCase(Locale.ROOT).replaceAll("\\d+", "#") + "@" + Math.round(segment.baseline() / 4);
            if (atEdge && (PAGE_NUMBER.matcher(text).matches() || seen.contains(key))) {
                continue;
            }
            if (atEdge) {
                here.add(key);
            }
            kept.add(segment);
        }
        seen.addAll(here);
        return kept;
    }
}
