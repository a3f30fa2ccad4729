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
 * and Büttcher, 2009). The question's filters hold before anything is cut off.
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

    Retrieval(PostingCatalog catalog, PostingVectors postings, ResumeVectors resumes) {
        this.catalog = catalog;
        this.postings = postings;
        this.resumes = resumes;
    }

    /** Their ids, the most promising first; at most so many. */
    List<UUID> candidates(UUID accountId, PersonResume resume, PostingQuery filter, int most) {
        List<List<UUID>> lists = new ArrayList<>();
        resumes.of(accountId)
                .ifPresent(vector -> lists.add(postings.nearest(vector, filter, NEAREST).stream()
                        .map(Neighbour::postingId)
                        .toList()));
        PostingQuery byWords = filter.in(Order.RELEVANCE);
        for (String words : words(resume)) {
            lists.add(catalog.first(byWords.withText((filter.text() + ' ' + words + ' ').stripLeading()), WITH_WORDS));
        }
        lists.add(catalog.first(filter.in(Order.DATE), WITH_WORDS));
        return fused(lists, most);
    }

    /** What to look for: the last titles, those wished for, and the skills that the résumé names first. */
    private static Set<String> words(PersonResume resume) {
        Set<String> words = new LinkedHashSet<>();
        Stream<TitleText> held =
                resume.features().posts().stream().limit(TITLES).map(ResumeFeatures.Post::title);
        Stream<TitleText> wished = resume.wishes().titles().stream().limit(TITLES);
        Stream.concat(held, wished)
                .map(title -> String.join(" ", title.words()))
                .forEach(words::add);
        resume.features().firstSkills().stream().limit(SKILLS).forEach(words::add);
        words.remove("");
        return words;
    }

    private static List<UUID> fused(List<List<UUID>> lists, int most) {
        Map<UUID, Double> worth = new LinkedHashMap<>();
        for (List<UUID> list : lists) {
            for (int rank = 0; rank < list.size(); rank++) {
                worth.merge(list.get(rank), 1.0 / (FUSION + rank + 1), Double::sum);
            }
        }
        return worth.entrySet().stream()
                .sorted(Map.Entry.<UUID, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
