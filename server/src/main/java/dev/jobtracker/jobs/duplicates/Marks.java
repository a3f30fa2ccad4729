package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.sources.EmploymentType;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what two postings say that cannot be true of one opening. */
final class Marks {

    private static final int RANKS = ~0;
    private static final int SHORT_TEXT = 40;
    private static final int LONG_NAME = 5;

    /** From what is read most easily on. */
    private static final List<Mark> ORDER = List.of(
            Mark.PLACE,
            Mark.TITLE,
            Mark.SENIORITY,
            Mark.PERIOD,
            Mark.LANGUAGE,
            Mark.SHIFT,
            Mark.EXTENT,
            Mark.DURATION,
            Mark.REFERENCE,
            Mark.ROLE);

    private final Traits left;
    private final Traits right;
    private final TitleParts leftTitle;
    private final TitleParts rightTitle;

    Marks(Traits left, Traits right) {
        this.left = left;
        this.right = right;
        leftTitle = left.title();
        rightTitle = right.title();
    }

    /** Whether the place alone keeps them apart, whatever else they say. */
    static boolean areFarApart(Traits left, Traits right) {
        return left.whereabouts().to(right.whereabouts()) == Whereabouts.Relation.OTHER;
    }

    /** The marks that keep them apart, the plainest first. */
    Set<Mark> all() {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        for (Mark mark : ORDER) {
            if (is(mark)) {
                marks.add(mark);
            }
        }
        return marks;
    }

    /** The first mark that keeps them apart; null where none does. */
    @Nullable
    Mark first() {
        return ORDER.stream().filter(this::is).findFirst().orElse(null);
    }

    private boolean is(Mark mark) {
        return switch (mark) {
            case PLACE -> placesDiffer();
            case TITLE -> disjointNumbers();
            case SENIORITY -> ranksDiffer();
            case PERIOD ->
                disjoint(leftTitle.years(), rightTitle.years())
                        || bitsDiffer(leftTitle.seasons(), rightTitle.seasons());
            case LANGUAGE -> languagesDiffer(left, right) || languagesDiffer(right, left);
            case SHIFT -> shiftsDiffer();
            case EXTENT -> extentDiffers();
            case DURATION -> bitsDiffer(terms(left), terms(right));
            case REFERENCE -> referencesDiffer();
            case ROLE -> otherRole(left, right);
            case COMPANY -> false;
        };
    }

    private boolean placesDiffer() {
        Whereabouts.Relation place = left.whereabouts().to(right.whereabouts());
        boolean apart = place == Whereabouts.Relation.NEAR || isDoubtfulPlace(left, right);
        return place == Whereabouts.Relation.OTHER || (apart && !isOneSuburb());
    }

    private boolean disjointNumbers() {
        return !leftTitle.numbers().isEmpty()
                && !rightTitle.numbers().isEmpty()
                && !leftTitle.numbers().equals(rightTitle.numbers());
    }

    /** Whether nothing but marks keeps them apart that may have been misread. */
    static boolean areDoubtful(Traits left, Traits right) {
        Set<Mark> marks = new Marks(left, right).all();
        boolean towns = marks.contains(Mark.PLACE) && !isDoubtfulPlace(left, right);
        return !towns && !marks.contains(Mark.PERIOD) && !marks.contains(Mark.REFERENCE);
    }

    /** Whether both titles name an occupation, and not the same. */
    static boolean otherRole(Traits left, Traits right) {
        return disjoint(left.title().roles(), right.title().roles());
    }

    /** Whether their places have other names that may be one place's, and neither speaks of the other's. */
    static boolean isDoubtfulPlace(Traits left, Traits right) {
        return left.whereabouts().to(right.whereabouts()) == Whereabouts.Relation.DOUBTFUL
                && !isFoundIn(right.whereabouts().plainTown(), left)
                && !isFoundIn(left.whereabouts().plainTown(), right);
    }

    /** Whether each of two places is the other's, or one posting speaks of where the other is. */
    static boolean isOnePlace(Traits left, Traits right) {
        Whereabouts.Relation place = left.whereabouts().to(right.whereabouts());
        return left.whereabouts().isSame(right.whereabouts())
                || (place == Whereabouts.Relation.DOUBTFUL && !isDoubtfulPlace(left, right));
    }

    /** Whether a posting speaks of a town, or its own place is called after it, as Skaraborg is after Skara. */
    private static boolean isFoundIn(@Nullable String town, Traits posting) {
        if (town == null) {
            return false;
        }
        boolean spoken = Stream.of(town.split(" ")).map(Stem::of).allMatch(posting.wording()::mentions);
        boolean called = town.length() >= LONG_NAME
                && posting.whereabouts().words().stream().anyMatch(word -> word.startsWith(town));
        return spoken || called;
    }

    /** Whether both advertisements name the smaller of two places, so that the larger only stands for it. */
    private boolean isOneSuburb() {
        return isSuburb(left, right) || isSuburb(right, left);
    }

    private boolean isSuburb(Traits smaller, Traits larger) {
        String suburb = smaller.whereabouts().town();
        String city = larger.whereabouts().town();
        String region = larger.whereabouts().region();
        if (suburb == null || city == null || region == null || !region.startsWith(city)) {
            return false;
        }
        int stem = Stem.of(suburb.replace(" ", ""));
        int cityStem = Stem.of(city);
        return left.wording().mentions(stem)
                && right.wording().mentions(stem)
                && !left.wording().mentions(cityStem)
                && !right.wording().mentions(cityStem);
    }

    private static boolean disjoint(Set<Integer> one, Set<Integer> other) {
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    private static boolean bitsDiffer(int one, int other) {
        return one != 0 && other != 0 && (one & other) == 0;
    }

    private boolean ranksDiffer() {
        boolean levels = leftTitle.level() > 0 && rightTitle.level() > 0 && leftTitle.level() != rightTitle.level();
        int differing = ranks(left) ^ ranks(right);
        return levels || (differing & ~TitleWords.LEAD) != 0 || (differing != 0 && left.isSpokenAs(right));
    }

    /** Whether one leads and the other does not; in another language that may be the name of the work. */
    static boolean otherLead(Traits left, Traits right) {
        return ((ranks(left) ^ ranks(right)) & TitleWords.LEAD) != 0;
    }

    private static int ranks(Traits traits) {
        boolean intern = traits.employmentType() == EmploymentType.INTERNSHIP;
        int ranks = traits.title().ranks() & RANKS;
        return intern && (ranks & TitleWords.TRAINEE) == 0 ? ranks | TitleWords.INTERN : ranks;
    }

    /** One title asks for a language, and the other asks for another or says nothing of it anywhere. */
    private static boolean languagesDiffer(Traits one, Traits other) {
        Set<Integer> asked = one.title().languages();
        if (asked.isEmpty()) {
            return false;
        }
        Set<Integer> others = other.title().languages();
        if (!others.isEmpty()) {
            return Collections.disjoint(asked, others);
        }
        Wording text = other.wording();
        return text.words() >= SHORT_TEXT && asked.stream().noneMatch(text::mentions);
    }

    private boolean shiftsDiffer() {
        if (bitsDiffer(leftTitle.shifts(), rightTitle.shifts())) {
            return true;
        }
        return (onlyNight(left) && !atNight(right)) || (onlyNight(right) && !atNight(left)) || otherRota();
    }

    /** Two shifts and three are two openings. */
    private boolean otherRota() {
        int rota = TitleWords.TWO_SHIFTS | TitleWords.THREE_SHIFTS;
        return bitsDiffer(shifts(left) & rota, shifts(right) & rota);
    }

    /** By its title: a text speaks of nights for many reasons. */
    private static boolean onlyNight(Traits traits) {
        int shifts = traits.title().shifts();
        return (shifts & TitleWords.NIGHT) != 0 && (shifts & (TitleWords.DAY | TitleWords.EVENING)) == 0;
    }

    private static boolean atNight(Traits traits) {
        int shifts = shifts(traits);
        boolean unsaid =
                shifts == 0 && traits.title().shifts() == 0 && traits.wording().words() < SHORT_TEXT;
        return unsaid || (shifts & TitleWords.NIGHT) != 0;
    }

    private static int shifts(Traits traits) {
        return traits.title().shifts() | traits.wording().shifts();
    }

    private boolean extentDiffers() {
        if (bitsDiffer(extent(left), extent(right))) {
            return true;
        }
        Set<Integer> one = percents(left);
        Set<Integer> other = percents(right);
        return disjoint(one, other);
    }

    private static int extent(Traits traits) {
        int said = traits.title().terms() & (TitleWords.FULL_TIME | TitleWords.PART_TIME);
        if (said != 0) {
            return said;
        }
        if (traits.employmentType() == EmploymentType.FULL_TIME) {
            return TitleWords.FULL_TIME;
        }
        return traits.employmentType() == EmploymentType.PART_TIME ? TitleWords.PART_TIME : 0;
    }

    private static Set<Integer> percents(Traits traits) {
        Set<Integer> named = traits.title().percents();
        Set<Integer> told = traits.wording().percents();
        if (named.isEmpty() || told.isEmpty()) {
            return named.isEmpty() ? told : named;
        }
        Set<Integer> percents = new HashSet<>(named);
        percents.addAll(told);
        return percents;
    }

    private static int terms(Traits traits) {
        int kept = TitleWords.TEMPORARY | TitleWords.PERMANENT;
        int said = traits.title().terms() & kept;
        return said != 0 ? said : traits.wording().terms() & kept;
    }

    private boolean referencesDiffer() {
        boolean links =
                left.links().stream().anyMatch(link -> right.links().stream().anyMatch(link::isOtherThan));
        return links || References.conflict(left.references(), right.references());
    }
}
