package dev.jobtracker.analytics;

import dev.jobtracker.applications.Stage;
import dev.jobtracker.applications.StageKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far applications came.
 *
 * @param stages in the order of the pipeline
 * @param flows between stages, by first visits; none leads back, so they can be drawn as a Sankey diagram
 * @param backward how many moves led back to an earlier stage, which no flow shows
 */
public record Funnel(List<Reached> stages, List<Flow> flows, int backward) {

    /**
     * A stage.
     *
     * @param count applications that were ever there
     * @param current applications that are there now
     */
    public record Reached(String key, String name, StageKind kind, int count, int current) {}

    /** Applications that came from one stage to another. */
    public record Flow(String from, String to, int count) {}

    private record Pair(int from, int to) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
        }
    }

    static Funnel of(List<Attempt> attempts, List<Stage> stages) {
        Map<String, Integer> positions = new HashMap<>();
        stages.forEach(stage -> positions.put(stage.key(), positions.size()));
        int[] reached = new int[stages.size()];
        int[] current = new int[stages.size()];
        Map<Pair, Integer> flows = new TreeMap<>();
        int backward = 0;
        for (Attempt attempt : attempts) {
            List<Integer> path = path(attempt, positions);
            path.forEach(stage -> reached[stage]++);
            current[positions.getOrDefault(attempt.status(), 0)]++;
            for (int step = 1; step < path.size(); step++) {
                Pair pair = new Pair(path.get(step - 1), path.get(step));
                if (pair.from < pair.to) {
                    flows.merge(pair, 1, Integer::sum);
                } else {
                    backward++;
                }
            }
        }
        return new Funnel(reached(stages, reached, current), flows(stages, flows), backward);
    }

    /** The stages in the order of their first visits; those that are gone from the pipeline are left out. */
    private static List<Integer> path(Attempt attempt, Map<String, Integer> positions) {
        LinkedHashSet<Integer> path = new LinkedHashSet<>();
        for (Step step : attempt.steps()) {
            Integer position = positions.get(step.stage());
            if (position != null) {
                path.add(position);
            }
        }
        return List.copyOf(path);
    }

    private static List<Reached> reached(List<Stage> stages, int[] reached, int[] current) {
        List<Reached> all = new ArrayList<>();
        for (Stage stage : stages) {
            int position = all.size();
            all.add(new Reached(stage.key(), stage.name(), stage.kind(), reached[position], current[position]));
        }
        return all;
    }

    private static List<Flow> flows(List<Stage> stages, Map<Pair, Integer> flows) {
        List<Flow> all = new ArrayList<>();
        flows.forEach((pair, count) -> all.add(
                new Flow(stages.get(pair.from).key(), stages.get(pair.to).key(), count)));
        return all;
    }
}
