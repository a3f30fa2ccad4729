package dev.jobtracker.matching.scoring;

/**
 * Every number that a score depends on. They were chosen on the role set and on our own set of people and postings, but
 * for those of wishes, which nobody in these sets has; see docs/matching.md for what they do there, and benchmarks/ for
 * the program that measures it.
 *
 * @param meaning what the likeness of the two texts counts
 * @param skills what the skills covered count
 * @param title what the likeness of the work counts
 * @param words the share of the weights of skills and title that the words themselves take over where a text is in a
 *     language that lexicon and occupations are not in
 * @param level the most that a wrong level takes away, as a share of the score
 * @param years the same for years that are missing
 * @param place the same for work far away
 * @param language the same for a language that the person does not speak
 * @param wishedTitle what a title wished for counts beside one held
 * @param remote the most that work elsewhere than wished for takes away: at home, at the office
 * @param salary the same for less pay than wished for
 * @param workLanguage the same for a language that the person does not wish to work in
 * @param middle what the weighted mean must be for a score of 50
 * @param steepness how fast the score rises there
 */
public record Weights(
        double meaning,
        double skills,
        double title,
        double words,
        double level,
        double years,
        double place,
        double language,
        double wishedTitle,
        double remote,
        double salary,
        double workLanguage,
        double middle,
        double steepness) {

    /** What the server uses. */
    public static final Weights DEFAULT =
            new Weights(0.20, 0.25, 0.55, 0.70, 0.12, 0.15, 0.15, 0.15, 0.90, 0.20, 0.12, 0.10, 0.42, 7.0);
}
