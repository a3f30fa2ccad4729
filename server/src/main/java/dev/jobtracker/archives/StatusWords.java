package dev.jobtracker.archives;

import dev.jobtracker.applications.Pipeline;
import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.StageKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What other trackers, and people in tables of their own, call the standing of an application. */
final class StatusWords {

    private static final String SCREENING = "screening";
    private static final List<String> SCREENINGS = words("screen, phone screen, phone screening, recruiter screen,"
            + " recruiter call, hr screen, hr call, prescreen, urval, förstasamtal");

    private static final Map<StageKind, List<String>> KINDS = new EnumMap<>(Map.of(
            StageKind.SAVED,
                    words("wishlist, bookmarked, interested, to apply, to do, not applied, not started, ready to apply,"
                            + " applying, draft, researching, lead, saved job, sparad, sparat, att söka, intressant"),
            StageKind.APPLIED,
                    words("submitted, sent, pending, waiting, in progress, application sent, application submitted,"
                            + " under review, in review, awaiting response, sökt, ansökt, skickad, skickat, väntar"),
            StageKind.INTERVIEWING,
                    words(
                            "interviewing, interviewed, interviews, interview scheduled, phone interview, first interview,"
                                    + " second interview, technical interview, final interview, final round, first round,"
                                    + " second round, onsite, on site, onsite interview, assessment, online assessment, oa,"
                                    + " take home, intervju, intervjuad, på intervju, test"),
            StageKind.OFFER, words("offered, offer received, offer extended, negotiating, negotiation, erbjudande"),
            StageKind.ACCEPTED,
                    words("hired, offer accepted, got the job, signed, accepterat, anställd, fick jobbet, tackat ja"),
            StageKind.REJECTED,
                    words("declined, denied, rejection, not selected, turned down, position filled, avslag, nekad,"
                            + " fick nej, ej aktuell"),
            StageKind.WITHDRAWN,
                    words("withdrew, i withdrew, offer declined, declined offer, not interested, tillbakadragen,"
                            + " återtagen, tackat nej, tackade nej"),
            StageKind.GHOSTED, words("no response, no answer, no reply, never heard back, inget svar, utan svar")));

    private StatusWords() {}

    private static List<String> words(String text) {
        return List.of(text.split(", *"));
    }

    /** In small letters, with neither signs nor pictures: {@code No_Response 👻} is {@code no response}. */
    static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The stage of a person's own that a word usually means. */
    static Optional<Stage> meant(String word, Pipeline pipeline) {
        String plain = plain(word);
        if (SCREENINGS.contains(plain)) {
            return pipeline.stages().stream()
                    .filter(stage -> stage.key().equals(SCREENING))
                    .findFirst()
                    .or(() -> pipeline.first(StageKind.INTERVIEWING));
        }
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .findFirst()
                .flatMap(entry -> pipeline.first(entry.getKey()));
    }
}
