package dev.jobtracker.jobs.duplicates;

import java.util.Set;

/**
 * A title taken apart.
 *
 * @param words the numbers of the stems of what is left when everything below is taken out
 * @param roles the occupations that it names plainly
 * @param vagueRoles the occupations that say little, such as consultant
 * @param ranks {@link TitleWords} of seniority
 * @param level the step of a ladder, such as II; 0 when it names none
 * @param shifts night, day and so on
 * @param languages the languages that it asks for
 * @param years the years that it names
 * @param seasons the seasons that it names
 * @param percents how much of full time it names, in percent
 * @param terms part time, temporary and so on
 * @param numbers any other small numbers
 * @param references the numbers that it is filed under
 */
record TitleParts(
        Set<Integer> words,
        Set<Integer> roles,
        Set<Integer> vagueRoles,
        int ranks,
        int level,
        int shifts,
        Set<Integer> languages,
        Set<Integer> years,
        int seasons,
        Set<Integer> percents,
        int terms,
        Set<Integer> numbers,
        Set<String> references) {

    static TitleParts of(String title) {
        return new TitleReader(title).read();
    }
}
