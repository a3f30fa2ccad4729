package dev.jobtracker.sources.reading;

import dev.jobtracker.sources.CleanText;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Titles and names, which boards decorate with tags and entities. */
public final class PlainLine {

    private static final int LONGEST = 500;
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>");
    private static final Pattern AROUND = Pattern.compile("^[\\s\"'“”„«»|•·,;:–—-]+(?=\\S)|[\\s\"“”«»|•·,;:–—-]+$");
    private static final Set<String> NOBODY = Set.of(
            "confidential",
            "confidential company",
            "company confidential",
            "undisclosed",
            "anonymous",
            "private",
            "unknown",
            "not specified",
            "n/a",
            "na",
            "none",
            "null",
            "undefined",
            "-",
            "konfidentiell",
            "konfidentiellt",
            "anonym",
            "vertraulich",
            "confidentiel",
            "confidencial",
            "empresa confidencial",
            "hidden");

    private PlainLine() {}

    /** One line without tags, its entities resolved; null when nothing is left. */
    public static @Nullable String of(@Nullable String line) {
        if (line == null) {
            return null;
        }
        String text = TAG.matcher(line).find() ? Jsoup.parse(line).text() : Description.unescaped(line);
        return CleanText.line(text, LONGEST);
    }

    /** A company's name without quotes and stray marks around it; null for words that say that none is told. */
    public static @Nullable String company(@Nullable String line) {
        String plain = of(line);
        if (plain == null) {
            return null;
        }
        String name = AROUND.matcher(plain).replaceAll("");
        return name.isEmpty() || NOBODY.contains(name.toLowerCase(Locale.ROOT)) ? null : name;
    }
}
