package dev.jobtracker.jobs.duplicates;

import dev.jobtracker.jobs.JoinReason;
import dev.jobtracker.jobs.duplicates.CompanyName.Relation;
import dev.jobtracker.jobs.duplicates.Likeness.Contacts;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Weighs one pair of postings. For one thread and one pair. */
final class Comparison {

    /** What a trusted link cannot outweigh: one form may take applications for several towns. */
    private static final Set<Mark> FIRM = EnumSet.of(Mark.PLACE, Mark.ROLE, Mark.LANGUAGE);
    /** What the next round of the same opening may say differently. */
    private static final Set<Mark> OF_ITS_TIME = EnumSet.of(Mark.REFERENCE, Mark.PERIOD, Mark.TEXT);

    private static final int WHOLE_TEXT = 60;

    private final Traits left;
    private final Traits right;
    private final Relation company;
    private final boolean samePlace;
    private @Nullable Likeness likeness;

    Comparison(Traits left, Traits right) {
        this.left = left;
        this.right = right;
        company = left.company().to(right.company());
        samePlace = left.whereabouts().isSame(right.whereabouts());
    }

    Verdict verdict() {
        ApplyLink link = sharedLink();
        Mark mark = new Marks(left, right).first();
        Verdict verdict = mark != null && (link == null || !isOutweighed(mark, link))
                ? new Verdict.Different(mark)
                : byLinkOrWords(link);
        return isAgain(verdict, link) ? new Verdict.Repost() : verdict;
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
        boolean version = verdict instanceof Verdict.Different(Mark mark)
                && OF_ITS_TIME.contains(mark)
                && company == Relation.SAME
                && likeness().containment() > 0.75;
        return verdict.isSame() || version;
    }

    private Verdict byWords() {
        Told told = Told.by(likeness());
        if (told == Told.OTHER) {
            return new Verdict.Different(Mark.TEXT);
        }
        if (TitleClaims.areUnheard(left, right)) {
            return new Verdict.Unclear();
        }
        TitleMatch titles = TitleMatch.of(left, right);
        if (titles.isContrary() && (isOtherTrade() || !isRewritten(told))) {
            return new Verdict.Different(Mark.TITLE);
        }
        if (company == Relation.OTHER) {
            return byOthers(told, titles);
        }
        return switch (told) {
            case NEAR_SAME -> nearSame(titles);
            case SAME_FACTS -> new Verdict.Same(JoinReason.SAME_FACTS, 70);
            case UNCLEAR -> likeness().mayBeOne() || likeness().isVersion() ? byNames(titles) : new Verdict.Unclear();
            case NOTHING, OTHER -> byNames(titles);
        };
    }

    /** Whether somebody wrote it anew, so that even the title may be another while all facts agree. */
    private boolean isRewritten(Told told) {
        boolean anew = told == Told.SAME_FACTS && likeness().containment() < 0.3;
        return anew && (agreesFully() || (company == Relation.SAME && samePlace && agreesMostly()));
    }

    /** Of one team, the one who writes what people see is not the one who writes what runs behind it. */
    private boolean isOtherTrade() {
        return Trades.areDifferent(left.opening().title(), right.opening().title());
    }

    private boolean agreesMostly() {
        Likeness texts = likeness();
        return texts.sharedFacts() >= 0.75 && texts.ownFacts() >= 4 && texts.shared() > 0.5;
    }

    private boolean agreesFully() {
        Likeness texts = likeness();
        boolean facts = texts.sharedFacts() > 0.8 && texts.ownFacts() >= 8 && texts.shared() > 0.5;
        return texts.contacts() == Contacts.SHARED || facts;
    }

    /** A text that serves several titles tells nothing about a title that it does not speak of. */
    private Verdict nearSame(TitleMatch titles) {
        boolean whole = likeness().containment() > 0.95 && company != Relation.OTHER && isAround();
        boolean serves = titles.isEqual() || !titles.hollow() || (whole && titles.isWithin());
        return serves ? new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 90) : new Verdict.Unclear();
    }

    private boolean isAround() {
        return samePlace || left.whereabouts().to(right.whereabouts()) == Whereabouts.Relation.WITHIN;
    }

    private Verdict byNames(TitleMatch titles) {
        boolean agree = company == Relation.SAME && samePlace && titles.isEqual() && !numberedApart();
        return agree ? new Verdict.Same(JoinReason.SAME_NAMES, 50) : new Verdict.Unclear();
    }

    private boolean numberedApart() {
        return left.links().stream().anyMatch(link -> right.links().stream().anyMatch(link::isNumberedApartFrom));
    }

    /** Two companies advertise: one may do it for the other. */
    private Verdict byOthers(Told told, TitleMatch titles) {
        boolean between =
                left.company().agency() || right.company().agency() || names(left, right) || names(right, left);
        if (between && told == Told.NEAR_SAME && !titles.hollow()) {
            return new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 60);
        }
        if (between && told == Told.SAME_FACTS && samePlace && agreesFully()) {
            return new Verdict.Same(JoinReason.SAME_FACTS, 50);
        }
        boolean copied = told == Told.NEAR_SAME
                && likeness().words() >= WHOLE_TEXT
                && likeness().containment() > 0.95;
        boolean strangers = !left.company().sharesWord(right.company());
        return copied && strangers && samePlace && titles.isEqual()
                ? new Verdict.Same(JoinReason.NEAR_SAME_TEXT, 40)
                : new Verdict.Different(Mark.COMPANY);
    }

    /** Whether the one company is named in the other's advertisement. */
    private static boolean names(Traits one, Traits other) {
        return one.company().words().stream().map(Stem::of).allMatch(other.wording()::mentions);
    }

    Likeness likeness() {
        Likeness known = likeness;
        if (known == null) {
            IntMap names = new IntMap(32);
            left.names().forEachStem(stem -> names.put(stem, 1));
            right.names().forEachStem(stem -> names.put(stem, 1));
            known = Texts.compare(left.wording().passage(), right.wording().passage(), names);
            likeness = known;
        }
        return known;
    }
}
