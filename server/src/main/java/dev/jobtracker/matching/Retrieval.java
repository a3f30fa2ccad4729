package dev.jobtracker.matching;

import dev.jobtracker.jobs.PostingCatalog;
import dev.jobtracker.jobs.PostingQuery;
import dev.jobtracker.jobs.PostingQuery.Order;
import dev.jobtracker.matching.features.ResumeFeatures;
import dev.jobtracker.matching.features.TitleText;
import dev.jobtracker.matching.vectors.Neighbour;
import dev.jobtracker.matching.vectors.PostingVectors;
import dev.jobtracker.matching.vectors.ResumeVectors;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds the postings that are worth a comparison among all that a question asks for: those nearest by their vectors,
 * and those that have the words of the person's titles and skills, joined by reciprocal rank fusion (Cormack, Clarke
 * and Büttcher, 2009). What the vectors say counts as far as the model knows the résumé's language. The question's
 * filters hold before anything is cut off.
 */
final class Retrieval {

    private static final int FUSION = 60;
    private static final int NEAREST = 300;
    private static final int WITH_WORDS = 60;
    private static final int TITLES = 3;
    private static final int SKILLS = 3;

    private final PostingCatalog catalog;
    private final PostingVectors postings;
    private final ResumeVectors resumes;
    private final Calibrations calibrations;

    Retrieval(PostingCatalog catalog, PostingVectors postings, ResumeVectors resumes, Calibrations calibrations) {
        this.catalog = catalog;
        this.postings = postings;
        this.resumes = resumes;
        this.calibrations = calibrations;
    }

    /** Their ids, the most promising first; at most so many. */
    List<UUID> candidates(UUID accountId, PersonResume resume, PostingQuery filter, int most) {
        List<Found> lists = new ArrayList<>();
        resumes.of(accountId)
                .ifPresent(vector -> lists.add(new Found(
                        postings.nearest(vector, filter, NEAREST).stream()
                                .map(Neighbour::postingId)
                                .toList(),
                        trust(resume))));
        PostingQuery byWords = filter.in(Order.RELEVANCE);
        for (String words : words(resume)) {
            lists.add(new Found(
                    catalog.first(byWords.withText((filter.text() + ' ' + words + ' ').stripLeading()), WITH_WORDS),
                    1));
        }
        lists.add(new Found(catalog.first(filter.in(Order.DATE), WITH_WORDS), 1));
        return fused(lists, most);
    }

    /**
     * What one way of looking found, the best first.
     *
     * @param weight from 0 to 1, how far it is believed
     */
    record Found(List<UUID> postings, double weight) {}

    private double trust(PersonResume resume) {
        return calibrations
                .of(postings.model())
                .map(calibration -> calibration.trust(resume.features().language()))
                .orElse(1.0);
    }

    /**
     * What to look for: the last titles, those wished for, the skills that the résumé names first, and in a language
     * that the lists are not in the words that it is most about.
     */
    private static Set<String> words(PersonResume resume) {
        Set<String> words = new LinkedHashSet<>();
        Stream<TitleText> held =
                resume.features().posts().stream().limit(TITLES).map(ResumeFeatures.Post::title);
        Stream<TitleText> wished = resume.wishes().titles().stream().limit(TITLES);
        Stream.concat(held, wished)
                .map(title -> String.join(" ", title.words()))
                .forEach(words::add);
        resume.features().firstSkills().stream().limit(SKILLS).forEach(words::add);
        words.addAll(resume.features().tellingWords());
        words.remove("");
        return words;
    }

    static List<UUID> fused(List<Found> lists, int most) {
        Map<UUID, Double> worth = new LinkedHashMap<>();
        for (Found list : lists) {
            for (int rank = 0; rank < list.postings().size(); rank++) {
                worth.merge(list.postings().get(rank), list.weight() / (FUSION + rank + 1), Double::sum);
            }
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
