package dev.jobtracker.matching.features;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a posting's text into sentences, and tells from headings and wording what the posting wants of each. */
public final class PostingLines {

    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_HEADING = 70;
    private static final int LONGEST_LINE = 400;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\p{N})\"”][.!?])\\s+(?=[\\p{Lu}•–-])");
    private static final Pattern BULLET = Pattern.compile("^[\\s•·▪●*–—-]+");
    private static final Pattern MUST =
            Pattern.compile("(?iu)\\b(?:requirements?|qualifications?|what you(?:'ll|’ll)? (?:bring|need|have)"
                    + "|who you are|you have|you are|about you|your (?:profile|background|skills|experience)|must[- ]haves?"
                    + "|what we(?:'re| are|’re)? look(?:ing)? for|we(?:'re| are|’re) looking for|we expect|ideal candidate"
                    + "|kvalifikationer|krav|kompetenskrav|din profil|din bakgrund|vem är du|är du den vi söker|vi söker dig|om dig"
                    + "|du har|du är|vi ser att du|skallkrav|ska-krav|behörighet|anforderungen|dein profil)\\b");

    /** What asks for something within a sentence, and is a heading only where it stands alone. */
    private static final Pattern MUST_WITHIN =
            Pattern.compile("(?iu)\\b(?:experience|skills|erfarenhet|utbildning|profil)\\b");

    private static final Pattern NICE =
            Pattern.compile("(?iu)\\b(?:nice[- ]to[- ]haves?|bonus(?: points)?|preferred|a plus|is a merit"
                    + "|desirable|desired|advantage|advantageous|ideally|helps if|meriterande|merit|merite?ras|önskvärt|ett plus|gärna|fördel"
                    + "|von vorteil|wünschenswert)\\b");
    private static final Pattern TASKS =
            Pattern.compile("(?iu)\\b(?:responsibilit\\w+|what you(?:'ll|’ll| will) do|the role|duties|tasks"
                    + "|your (?:role|mission|day)|job description|about the (?:job|role|position)|arbetsuppgifter|om (?:tjänsten|rollen|jobbet)"
                    + "|rollen|tjänsten|dina uppgifter|ditt uppdrag|uppdraget|huvudsakliga|aufgaben)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)\\b(?:about (?:us|the company|the team|our)|who we are|our (?:company|culture|values|story|mission)"
                    + "|benefits|perks|we offer|what we offer|why (?:join|work)|equal opportunity|how to apply|compensation|om (?:oss|företaget|arbetsplatsen)"
                    + "|vi erbjuder|förmåner|ansökan|så ansöker du|välkommen|övrigt|kontakt|lön|anställningsvillkor|wir bieten|über uns)\\b");

    private PostingLines() {}

    /** The sentences of a posting in order. */
    public static List<PostingLine> of(@Nullable String description) {
        if (description == null || description.isBlank()) {
            return List.of();
        }
        String text = description.length() <= LONGEST_TEXT ? description : description.substring(0, LONGEST_TEXT);
        List<PostingLine> lines = new ArrayList<>();
        Need part = Need.NAMED;
        for (String raw : text.split("\n", -1)) {
            String line = BULLET.matcher(raw).replaceFirst("").strip();
            if (line.isEmpty()) {
                continue;
            }
            if (isHeading(raw, line)) {
                part = heading(line, part);
                continue;
            }
            for (String sentence : SENTENCE_END.split(line, -1)) {
                lines.add(new PostingLine(shortened(sentence), said(sentence, part)));
            }
        }
        return lines;
    }

    private static boolean isHeading(String raw, String line) {
        boolean bullet = !raw.stripLeading().equals(line)
                && !raw.isBlank()
                && raw.stripLeading().charAt(0) != line.charAt(0);
        boolean alone = line.split(" ", -1).length <= 2 || line.endsWith(":");
        return !bullet
                && line.length() <= LONGEST_HEADING
                && (line.endsWith(":")
                        || (!line.endsWith(".") && !line.endsWith(",") && line.split(" ", -1).length <= 7))
                && (NICE.matcher(line).find()
                        || MUST.matcher(line).find()
                        || TASKS.matcher(line).find()
                        || ASIDE.matcher(line).find()
                        || (alone && MUST_WITHIN.matcher(line).find()));
    }

    private static Need heading(String line, Need before) {
        if (NICE.matcher(line).find()) {
            return Need.NICE;
        }
        if (ASIDE.matcher(line).find()) {
            return Need.ASIDE;
        }
        if (TASKS.matcher(line).find()) {
            return Need.NAMED;
        }
        return asks(line) ? Need.MUST : before;
    }

    /** A sentence's own words go before the heading it stands under. */
    private static Need said(String sentence, Need part) {
        if (NICE.matcher(sentence).find()) {
            return Need.NICE;
        }
        return part == Need.NAMED && asks(sentence) && !ASIDE.matcher(sentence).find() ? Need.MUST : part;
    }

    private static boolean asks(String text) {
        return MUST.matcher(text).find() || MUST_WITHIN.matcher(text).find();
    }

    private static String shortened(String sentence) {
        return Beginning.of(sentence, LONGEST_LINE);
    }
}
