package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.sources.EmploymentType;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Opening} as comparison sees it: its names taken apart, its text cut into words. Worth keeping while an
 * opening is compared more than once. Safe to share between threads.
 */
public final class Traits {

    private final Opening opening;
    private final CompanyName company;
    private final TitleParts title;
    private final Trades trades;
    private final Whereabouts whereabouts;
    private final List<ApplyLink> links;
    private final Passage names;
    private final Set<Integer> companyAndPlace = new HashSet<>();
    private volatile @Nullable Wording advertisement;
    private volatile @Nullable TellingWords telling;
    private volatile @Nullable Set<Integer> amounts;
    private volatile @Nullable Set<String> references;
    private volatile @Nullable Set<Long> keys;

    private Traits(Opening opening) {
        this.opening = opening;
        company = CompanyName.of(opening.company());
        title = TitleParts.of(opening.title());
        trades = Trades.of(opening.title());
        whereabouts = Whereabouts.of(opening.place(), opening.remote());
        String place = opening.place() == null ? "" : opening.place().text();
        String around = Objects.requireNonNullElse(opening.company(), "") + "\n" + place;
        names = Passage.of(opening.title() + "\n" + around);
        Passage.of(around).stems().forEach(companyAndPlace::add);
        links = Stream.of(ApplyLink.of(opening.url()), ApplyLink.of(opening.applyUrl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public static Traits of(Opening opening) {
        return new Traits(opening);
    }

    public UUID id() {
        return opening.id();
    }

    public Opening opening() {
        return opening;
    }

    /** Numbers of which two postings of one opening have at least one in common, and few others have. */
    public Set<Long> keys() {
        Set<Long> made = keys;
        if (made == null) {
            made = Key.of(this);
            keys = made;
        }
        return made;
    }

    /** Reads all that comparison needs now. */
    public Traits read() {
        keys();
        telling();
        amounts();
        references();
        wording().passage().prepare();
        return this;
    }

    CompanyName company() {
        return company;
    }

    TitleParts title() {
        return title;
    }

    Trades trades() {
        return trades;
    }

    Whereabouts whereabouts() {
        return whereabouts;
    }

    List<ApplyLink> links() {
        return links;
    }

    @Nullable
    EmploymentType employmentType() {
        return opening.employmentType();
    }

    @Nullable
    Instant publishedAt() {
        return opening.publishedAt();
    }

    @Nullable
    Instant endedAt() {
        return opening.endedAt();
    }

    /** The text, read when it is first needed. */
    Wording wording() {
        Wording read = advertisement;
        if (read == null) {
            read = Wording.of(Objects.requireNonNullElse(opening.text(), ""));
            advertisement = read;
        }
        return read;
    }

    /** Whether both texts are in one language, as far as that is clear. */
    boolean isSpokenAs(Traits other) {
        int one = wording().language();
        int another = other.wording().language();
        return one == 0 || another == 0 || one == another;
    }

    /** What it is about, read when it is first needed. */
    TellingWords telling() {
        TellingWords read = telling;
        if (read == null) {
            read = TellingWords.of(this);
            telling = read;
        }
        return read;
    }

    /** The amounts of money that its text names, read when they are first needed. */
    Set<Integer> amounts() {
        Set<Integer> read = amounts;
        if (read == null) {
            read = Pay.in(Objects.requireNonNullElse(opening.text(), ""));
            amounts = read;
        }
        return read;
    }

    /** The numbers that the employer files it under, as far as it tells. */
    Set<String> references() {
        Set<String> read = references;
        if (read == null) {
            read = new HashSet<>(title.references());
            read.addAll(wording().references());
            references = read;
        }
        return read;
    }

    /** The words that name it, which its text may repeat without telling anything more. */
    Passage names() {
        return names;
    }

    /** Whether a stem is part of the company's or the place's name. */
    boolean isCompanyOrPlace(int stem) {
        return companyAndPlace.contains(stem);
    }
}
