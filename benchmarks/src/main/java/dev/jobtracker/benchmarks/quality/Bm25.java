package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.jobs.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Okapi BM25 with the usual constants, over folded words: the plain opponent. */
final class Bm25 {

    private static final double K = 1.2;
    private static final double B = 0.75;

    private final List<Map<String, Integer>> texts = new ArrayList<>();
    private final Map<String, Integer> found = new HashMap<>();
    private final double average;

    Bm25(List<String> documents) {
        long words = 0;
        for (String document : documents) {
            Map<String, Integer> counts = counts(document);
            texts.add(counts);
            counts.keySet().forEach(word -> found.merge(word, 1, Integer::sum));
            words += length(counts);
        }
        average = (double) words / documents.size();
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (String word : Words.folded(text).split(" ", -1)) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    private static int length(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    double[] rank(String query) {
        double[] scores = new double[texts.size()];
        for (String word : new HashSet<>(List.of(Words.folded(query).split(" ", -1)))) {
            int documents = found.getOrDefault(word, 0);
            if (documents == 0) {
                continue;
            }
            double rarity = Math.log(1 + (texts.size() - documents + 0.5) / (documents + 0.5));
            for (int text = 0; text < scores.length; text++) {
                int count = texts.get(text).getOrDefault(word, 0);
                if (count > 0) {
                    double norm = K * (1 - B + B * length(texts.get(text)) / average);
                    scores[text] += rarity * count * (K + 1) / (count + norm);
                }
            }
        }
        return scores;
    }
}
