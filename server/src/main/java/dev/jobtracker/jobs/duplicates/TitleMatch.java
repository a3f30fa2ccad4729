package dev.jobtracker.jobs.duplicates;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * What each of two titles says that the other posting says nowhere.
 *
 * @param left how many words of the left title
 * @param right how many words of the right title
 * @param hollow whether one of them is a word that not even its own advertisement explains
 * @param heard how many of the words of both the other posting has, 0 to 1
 * @param sameRole whether they name a role in common
 * @param related whether they have a role or a word in common
 * @param literal whether they are the same words, company and place aside
 */
record TitleMatch(
        int left, int right, boolean hollow, double heard, boolean sameRole, boolean related, boolean literal) {

    static TitleMatch of(Traits left, Traits right) {
        Set<Integer> leftOnly = only(left, right);
        Set<Integer> rightOnly = only(right, left);
        boolean hollow = isHollow(leftOnly, left) || isHollow(rightOnly, right);
        boolean sameRole = !Collections.disjoint(roles(left), roles(right));
        boolean related = sameRole
                || !Collections.disjoint(left.title().words(), right.title().words());
        return new TitleMatch(
                leftOnly.size(),
                rightOnly.size(),
                hollow,
                heard(left, right),
                sameRole,
                related,
                words(left, right).equals(words(right, left)));
    }

    private static double heard(Traits left, Traits right) {
        int words = left.title().words().size() + right.title().words().size();
        return words == 0 ? 0.5 : (heardBy(left, right) + heardBy(right, left)) / (double) words;
    }

    private static long heardBy(Traits one, Traits other) {
        return one.title().words().stream()
                .filter(word ->
                        other.wording().mentions(word) || other.title().words().contains(word))
                .count();
    }

    private static Set<Integer> roles(Traits traits) {
        Set<Integer> roles = new HashSet<>(traits.title().roles());
        roles.addAll(traits.title().vagueRoles());
        return roles;
    }

    private static Set<Integer> only(Traits one, Traits other) {
        Set<Integer> words = new HashSet<>(one.title().words());
        words.removeAll(other.title().words());
        words.removeIf(word -> one.isCompanyOrPlace(word)
                || other.isCompanyOrPlace(word)
                || other.wording().mentions(word));
        return words;
    }

    private static Set<Integer> words(Traits one, Traits other) {
        Set<Integer> words = new HashSet<>(one.title().words());
        words.removeIf(word -> one.isCompanyOrPlace(word) || other.isCompanyOrPlace(word));
        return words;
    }

    private static boolean isHollow(Set<Integer> words, Traits traits) {
        return !words.stream().allMatch(traits.wording()::mentions);
    }

    boolean isEqual() {
        return left == 0 && right == 0;
    }

    /** Whether one title says all that the other does. */
    boolean isWithin() {
        return left == 0 || right == 0;
    }

    /** Whether each title names something that the other posting does not know. */
    boolean isContrary() {
        return left > 0 && right > 0;
    }
}
