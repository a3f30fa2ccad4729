package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JoinReason;
import dev.jobtracker.jobs.duplicates.CompanyName.Relation;
import dev.jobtracker.jobs.duplicates.Likeness.Contacts;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Weighs one pair of postings. For one thread and one pair. */
final class Comparison {

    /** What a trusted link cannot outweigh: one form may take applications for several towns. */
    private static final Set<Mark> FIRM = EnumSet.of(Mark.PLACE, Mark.ROLE, Mark.LANGUAGE);
    /** What the next round of the same opening may say differently. */
    private static final Set<Mark> OF_ITS_TIME = EnumSet.of(Mark.REFERENCE, Mark.PERIOD);

    private static final int WHOLE_TEXT = 60;
    private static final int CUT_TEXT = 45;
    /** Not enough alone, but enough where the employer's other advertisements read otherwise. */
    private static final double VAGUE_CUT = 0.7;

    /** Of texts that are alike but for what one title says of the terms. */
    private static final double UNHEARD = 0.15;

    /** Shorter first words of companies' names are words of other things too. */
    private static final int OWN_NAME = 6;

    /** Roles of those who work beside somebody: their titles name that one's trade. */
    private static final Set<Integer> BESIDE = Stream.of("assistant", "coordinator", "team leader", "manager")
            .map(Vocabulary::hash)
            .collect(Collectors.toUnmodifiableSet());

    private final Traits left;
    private final Traits right;
    private final Relation company;
    private final boolean samePlace;
    private @Nullable Likeness likeness;

    Comparison(Traits left, Traits right) {
        this.left = left;
        this.right = right;
        company = left.company().to(right.company());
        samePlace = Marks.isOnePlace(left, right);
    }

    Verdict verdict() {
        ApplyLink link = sharedLink();
        Mark mark = new Marks(left, right).first();
        Verdict verdict =
                mark != null && (link == null || !isOutweighed(mark, link)) ? apart(mark, link) : byLinkOrWords(link);
        return isAgain(verdict, link) ? new Verdict.Repost() : verdict;
    }

    /** Marks are misread, and people call one thing by several names: where all is in other words they are weighed. */
    private Verdict apart(Mark mark, @Nullable ApplyLink link) {
        boolean doubtful = link == null && Marks.areDoubtful(left, right) && !areStrangers();
        return doubtful && Told.by(likeness()) == Told.RETOLD
                ? byAgreement(TitleMatch.of(left, right))
                : new Verdict.Different(mark);
    }

    /** One form at an address that says nothing of itself may serve several openings. */
    private Verdict byLinkOrWords(@Nullable ApplyLink link) {
        boolean trusted =
                link != null && (link.employers() || !TitleMatch.of(left, right).isContrary());
        return trusted ? new Verdict.Same(JoinReason.SAME_LINK, 100) : byWords();
    }

    private @Nullable ApplyLink sharedLink() {
        return left.links().stream().filter(right.links()::contains).findFirst().orElse(null);
    }

    private static boolean isOutweighed(Mark mark, ApplyLink link) {
        return !FIRM.contains(mark) && (link.employers() || mark == Mark.REFERENCE);
    }

    private boolean isAgain(Verdict verdict, @Nullable ApplyLink link) {
        if (!Rounds.isLater(left, right, link != null)) {
            return false;
        }
        boolean renewed = verdict instanceof Verdict.Different(Mark mark)
                ? OF_ITS_TIME.contains(mark)
                : Told.by(likeness()) == Told.OTHER;
        boolean version = renewed && company == Relation.SAME && likeness().containment() > Told.VERSION;
        return verdict.mayBeSame() || version;
    }

    private Verdict byWords() {
        Told told = Told.by(likeness());
        TitleMatch titles = TitleMatch.of(left, right);
        if (told == Told.RETOLD || told == Told.OTHER) {
            return byAgreement(titles);
        }
        if (TitleClaims.areUnheard(left, right)) {
            return told == Told.NOTHING ? new Verdict.Unclear() : new Verdict.Weighed(UNHEARD);
        }
        if (titles.isContrary()) {
            return new Verdict.Different(Mark.TITLE);
        }
        if (company == Relation.OTHER && !isNameTranslated()) {
            return byOthers(told, titles);
        }
        return switch (told) {
            case NEAR_SAME -> nearSame(titles);
            case SAME_FACTS ->
                isOtherWork(titles) || Pay.differs(left, right)
                        ? new Verdict.Unclear()
                        : new Verdict.Same(JoinReason.SAME_FACTS, 70);
            case UNCLEAR -> likeness().mayBeOne() || likeness().isVersion() ? byNames(titles) : new Verdict.Unclear();
            case NOTHING, RETOLD, OTHER -> byNames(titles);
        };
    }

    /** Somebody wrote it anew, or it is another opening. */
    private Verdict byAgreement(TitleMatch titles) {
        if (areStrangers()) {
            return new Verdict.Different(Mark.COMPANY);
        }
        double agreement = Agreement.of(left, right, titles, likeness());
        return new Verdict.Weighed(isHelp(titles) ? Math.min(agreement, Verdict.ALONE) : agreement);
    }

    /** Whether two companies advertise that have nothing to do with each other, or not there. */
    private boolean areStrangers() {
        if (company != Relation.OTHER || isNameTranslated()) {
            return false;
        }
        return !isAround() || !(isBetween() || left.company().sharesOwnName(right.company()));
    }

    /** Whether one of the two companies may advertise for the other. */
    private boolean isBetween() {
        return left.company().agency() || right.company().agency() || names(left, right) || names(right, left);
    }

    private boolean isNameTranslated() {
        return !left.isSpokenAs(right) && left.company().sharesOwnName(right.company());
    }

    /** Whether two titles of one language have nothing in common, and one of them is not heard of in the other text. */
    private boolean isOtherWork(TitleMatch titles) {
        boolean strange = !titles.isEqual() && titles.hollow() && !titles.related() && left.isSpokenAs(right);
        return strange || isHelp(titles);
    }

    private boolean isHelp(TitleMatch titles) {
        return isHelp(left.title(), right.title(), titles) || isHelp(right.title(), left.title(), titles);
    }

    /** Whether one is called the other's assistant, coordinator or the like. */
    private static boolean isHelp(TitleParts one, TitleParts other, TitleMatch titles) {
        return !titles.sameRole()
                && one.roles().isEmpty()
                && !Collections.disjoint(one.vagueRoles(), BESIDE)
                && !other.roles().isEmpty();
    }

    /**
     * A text that serves several titles tells nothing about a title that it does not speak of, and a cut one may have
     * lost what the other title means.
     */
    private Verdict nearSame(TitleMatch titles) {
        if (likeness().words() < CUT_TEXT && !titles.literal() && isCut()) {
            return new Verdict.Weighed(VAGUE_CUT);
        }
        boolean whole = likeness().containment() > 0.95 && company != Relation.OTHER && isAround();
        boolean replaced = likeness().replaced() > 0 && !titles.isEqual();
        boolean serves = titles.isEqual() || (!titles.hollow() && !replaced) || (whole && titles.isWithin());
        int strength = 60 + (int) Math.round(30 * likeness().containment());
        return serves ? new Verdict.Same(JoinReason.NEAR_SAME_TEXT, strength) : new Verdict.Unclear();
    }

    private boolean isCut() {
        return Math.abs(left.wording().words() - right.wording().words())
                > likeness().words() / 2;
    }

    private boolean isAround() {
        return samePlace || left.whereabouts().isAround(right.whereabouts());
    }

    private Verdict byNames(TitleMatch titles) {
        boolean agree = company == Relation.SAME && samePlace && titles.isEqual() && !numberedApart();
        boolean otherClient =
                left.company().agency() && likeness().words() > 0 && likeness().shared() < 0.45;
        return agree && !otherClient && !isDenied()
                ? new Verdict.Same(JoinReason.SAME_NAMES, 50)
                : new Verdict.Unclear();
    }

    /** Whether two texts that tell much tell other things. */
    private boolean isDenied() {
        Likeness texts = likeness();
        boolean filledIn = texts.containment() > 0.75 && texts.replacedFacts() > 1;
        boolean otherFacts = texts.containment() < 0.3 && texts.ownFacts() >= 8 && texts.sharedFacts() < 0.6;
        return filledIn || otherFacts || Pay.differs(left, right);
    }

    private boolean numberedApart() {
        return left.links().stream().anyMatch(link -> right.links().stream().anyMatch(link::isNumberedApartFrom));
    }

    /** Two companies advertise: one may do it for the other. */
    private Verdict byOthers(Told told, TitleMatch titles) {
        boolean between = isBetween();
        if (between && told == Told.NEAR_SAME && (!titles.hollow() || (isCopy() && titles.isWithin()))) {
            return new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 60);
        }
        if (between && likeness().isVersion() && samePlace && titles.isEqual()) {
            return new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 50);
        }
        boolean copied = told == Told.NEAR_SAME
                && likeness().words() >= WHOLE_TEXT
                && likeness().containment() > 0.95;
        boolean strangers = !left.company().sharesWord(right.company());
        return copied && strangers && samePlace && titles.isEqual()
                ? new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 40)
                : new Verdict.Different(Mark.COMPANY);
    }

    /** Word for word, with the same people to ask. */
    private boolean isCopy() {
        return likeness().containment() > 0.95 && likeness().contacts() == Contacts.SHARED;
    }

    /** Whether the one company is named in the other's advertisement. */
    private static boolean names(Traits one, Traits other) {
        List<String> name = one.company().words();
        return (name.getFirst().length() > OWN_NAME && other.wording().mentions(Stem.of(name.getFirst())))
                || name.stream().map(Comparison::sense).allMatch(other.wording()::mentions);
    }

    /** As texts count it. */
    private static int sense(String word) {
        int meaning = Vocabulary.meaning(Vocabulary.hash(word));
        return meaning != 0 ? meaning : Stem.of(word);
    }

    Likeness likeness() {
        Likeness known = likeness;
        if (known == null) {
            int[] names = IntStream.concat(left.names().stems(), right.names().stems())
                    .toArray();
            known = Texts.compare(left.wording().passage(), right.wording().passage(), names);
            likeness = known;
        }
        return known;
    }
}
