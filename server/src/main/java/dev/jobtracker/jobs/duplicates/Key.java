package dev.jobtracker.jobs.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What postings of one opening have in common, as numbers that an index finds: any two that {@link Duplicates} would
 * join share at least one, apart from rare ones, and few others do.
 */
enum Key {
    LINK(1),
    COMPANY_AND_TITLE(2),
    COMPANY_ROLE_AND_TOWN(3),
    TITLE_AND_TOWN(4),
    REFERENCE(5),
    CONTACT(6),
    TEXT(7),
    COMPANY_AND_TOWN(8),
    COMPANY(9),
    NAMED_IN_TOWN(10),
    AMOUNT_IN_TOWN(11),
    MAIL_IN_TOWN(12);

    private static final int MOST_WORDS = 3;
    private static final int MOST_CONTACTS = 3;
    private static final int MOST_NAMES = 6;
    private static final int MOST_AMOUNTS = 3;
    private static final int LEAST_AMOUNT = 1_000;
    private static final Pattern MAIL = Pattern.compile("@([\\w-]+\\.[\\w.-]*\\w)");
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    /** Keys are stored, so the number of a kind stays what it is. */
    private final int kind;

    Key(int kind) {
        this.kind = kind;
    }

    long start() {
        return kind * 0x632BE59BD9B4E019L;
    }

    static long with(long key, int value) {
        long mixed = (key ^ value) * MULTIPLIER;
        return mixed ^ mixed >>> 29;
    }

    private long of(int... values) {
        long key = start();
        for (int value : values) {
            key = with(key, value);
        }
        return key;
    }

    /** The keys of one posting; reads its text. */
    static Set<Long> of(Traits traits) {
        Set<Long> keys = new LinkedHashSet<>();
        traits.links()
                .forEach(link ->
                        keys.add(LINK.of(link.server().hashCode(), link.number().hashCode())));
        addNames(traits, keys);
        Wording wording = traits.wording();
        int company = traits.company().joined().hashCode();
        traits.references().forEach(reference -> keys.add(REFERENCE.of(company, reference.hashCode())));
        addContacts(traits, keys);
        addNamed(traits, keys);
        addToldInTown(traits, keys);
        for (long band : Signature.bands(wording.passage())) {
            keys.add(band);
        }
        return keys;
    }

    private static void addNames(Traits traits, Set<Long> keys) {
        TitleParts title = traits.title();
        Set<Integer> all = new TreeSet<>(title.words());
        all.addAll(title.roles());
        all.addAll(title.vagueRoles());
        int whole = all.hashCode();
        String town = traits.whereabouts().plainTown();
        for (int company : companyWords(traits.company())) {
            keys.add(COMPANY_AND_TITLE.of(company, whole));
            keys.add(COMPANY.of(company));
            if (town != null) {
                keys.add(COMPANY_AND_TOWN.of(company, town.hashCode()));
                subjects(title)
                        .forEach(subject -> keys.add(COMPANY_ROLE_AND_TOWN.of(company, subject, town.hashCode())));
            }
        }
        if (town != null && all.size() > 1) {
            keys.add(TITLE_AND_TOWN.of(whole, town.hashCode()));
        }
    }

    /** The first, the longest and the last word, since one name may be a part of the other. */
    private static Set<Integer> companyWords(CompanyName company) {
        if (!company.isKnown()) {
            return Set.of();
        }
        String longest = company.words().stream()
                .reduce((one, other) -> other.length() > one.length() ? other : one)
                .orElse("");
        Set<Integer> words = new LinkedHashSet<>();
        words.add(company.words().getFirst().hashCode());
        words.add(longest.hashCode());
        words.add(company.words().getLast().hashCode());
        return words;
    }

    /** Who advertises for another often says so: the name of the one is in the text of the other. */
    private static void addNamed(Traits traits, Set<Long> keys) {
        String town = traits.whereabouts().plainTown();
        if (town == null) {
            return;
        }
        if (traits.company().isKnown()) {
            keys.add(NAMED_IN_TOWN.of(Stem.of(traits.company().words().getFirst()), town.hashCode()));
        }
        Passage passage = traits.wording().passage();
        Set<Integer> named = new LinkedHashSet<>();
        for (int index = 0; index < passage.size() && named.size() < MOST_NAMES; index++) {
            int stem = passage.stem(index);
            if (passage.weight(index) == PassageBuilder.FACT
                    && !passage.isNumber(index)
                    && !traits.isCompanyOrPlace(stem)) {
                named.add(stem);
            }
        }
        named.forEach(stem -> keys.add(NAMED_IN_TOWN.of(stem, town.hashCode())));
    }

    /** What is paid, what to refer to and where to write are told by whoever writes. */
    private static void addToldInTown(Traits traits, Set<Long> keys) {
        String town = traits.whereabouts().plainTown();
        if (town == null) {
            return;
        }
        traits.references().forEach(reference -> keys.add(REFERENCE.of(town.hashCode(), reference.hashCode())));
        traits.amounts().stream()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_AMOUNTS)
                .forEach(amount -> addAmount(amount, town, traits, keys));
        MAIL.matcher(Objects.requireNonNullElse(traits.opening().text(), ""))
                .results()
                .map(mail -> mail.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .limit(MOST_CONTACTS)
                .forEach(server -> keys.add(MAIL_IN_TOWN.of(server.hashCode(), town.hashCode())));
    }

    /** Many are paid the same by the hour. */
    private static void addAmount(int amount, String town, Traits traits, Set<Long> keys) {
        if (amount >= LEAST_AMOUNT) {
            keys.add(AMOUNT_IN_TOWN.of(amount, town.hashCode()));
        } else {
            subjects(traits.title()).forEach(subject -> keys.add(AMOUNT_IN_TOWN.of(amount, town.hashCode(), subject)));
        }
    }

    private static Collection<Integer> subjects(TitleParts title) {
        if (!title.roles().isEmpty()) {
            return title.roles();
        }
        List<Integer> words = new ArrayList<>(new TreeSet<>(title.words()));
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private static void addContacts(Traits traits, Set<Long> keys) {
        Passage passage = traits.wording().passage();
        int found = 0;
        for (int index = 0; index < passage.size() && found < MOST_CONTACTS; index++) {
            if (passage.weight(index) >= PassageBuilder.CONTACT) {
                int contact = passage.stem(index);
                subjects(traits.title()).forEach(subject -> keys.add(CONTACT.of(contact, subject)));
                found++;
            }
        }
    }
}
