package dev.jobtracker.analytics;

import dev.jobtracker.applications.ApplicationEvent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The definitions of {@code docs/analytics.md} taken word by word, without a thought for speed. */
final class NaiveFigures {

    private static final Set<String> NO_ANSWER = Set.of("saved", "withdrawn", "ghosted");
    private static final Set<String> INTERVIEWS = Set.of("interview", "offer", "accepted");
    private static final Set<String> OFFERS = Set.of("offer", "accepted");

    private NaiveFigures() {}

    record Told(
            LocalDate created,
            @Nullable LocalDate applied,
            String source,
            String title,
            @Nullable Integer score,
            List<ApplicationEvent> steps) {}

    /** What happened and was not taken back, by its time. */
    static List<ApplicationEvent> inOrder(List<ApplicationEvent> told) {
        Set<java.util.UUID> takenBack = new HashSet<>();
        List<ApplicationEvent> left = new ArrayList<>();
        for (ApplicationEvent event : told) {
            if (event.undoes() != null) {
                takenBack.add(event.undoes());
            }
        }
        for (ApplicationEvent event : told) {
            if (event.undoes() == null && !takenBack.contains(event.id())) {
                left.add(event);
            }
        }
        left.sort(Comparator.comparing(ApplicationEvent::at).thenComparingInt(ApplicationEvent::sequence));
        return left;
    }

    static LocalDate day(Told told) {
        if (told.applied != null) {
            return told.applied;
        }
        for (ApplicationEvent step : told.steps) {
            if (!NO_ANSWER.contains(step.to())) {
                return dayOf(step);
            }
        }
        return told.created;
    }

    private static LocalDate dayOf(ApplicationEvent step) {
        return LocalDate.ofInstant(step.at(), ZoneOffset.UTC);
    }

    private static boolean applied(Told told) {
        return told.applied != null || told.steps.stream().anyMatch(step -> !NO_ANSWER.contains(step.to()));
    }

    static boolean answered(Told told) {
        return answer(told) != null;
    }

    private static @Nullable ApplicationEvent answer(Told told) {
        String appliedAt = null;
        for (ApplicationEvent step : told.steps) {
            if (NO_ANSWER.contains(step.to())) {
                continue;
            }
            if (appliedAt != null && !appliedAt.equals(step.to())) {
                return step;
            }
            if (appliedAt == null && !step.to().equals("applied") && !step.to().equals("screening")) {
                return step;
            }
            appliedAt = appliedAt == null ? step.to() : appliedAt;
        }
        return null;
    }

    static boolean interviewed(Told told) {
        return told.steps.stream().anyMatch(step -> INTERVIEWS.contains(step.to()));
    }

    static boolean offered(Told told) {
        return told.steps.stream().anyMatch(step -> OFFERS.contains(step.to()));
    }

    static Rate rate(List<Told> told, Predicate<Told> success) {
        List<Told> counting = told.stream().filter(NaiveFigures::applied).toList();
        return Rate.of((int) counting.stream().filter(success).count(), counting.size());
    }

    static @Nullable Double medianDays(List<Told> told) {
        List<Long> days = new ArrayList<>();
        for (Told one : told) {
            ApplicationEvent answer = applied(one) ? answer(one) : null;
            if (answer != null) {
                days.add(Math.max(0, dayOf(answer).toEpochDay() - day(one).toEpochDay()));
            }
        }
        days.sort(null);
        if (days.isEmpty()) {
            return null;
        }
        return (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
    }

    /** Applications, responses and interviews in the week from a Monday. */
    static List<Integer> week(List<Told> told, LocalDate monday) {
        int applications = 0;
        int responses = 0;
        int interviews = 0;
        for (Told one : told) {
            if (applied(one) && isIn(day(one), monday)) {
                applications++;
            }
            ApplicationEvent answer = answer(one);
            if (answer != null && isIn(dayOf(answer), monday)) {
                responses++;
            }
            for (ApplicationEvent step : one.steps) {
                if (step.to().equals("interview") && isIn(dayOf(step), monday)) {
                    interviews++;
                }
            }
        }
        return List.of(applications, responses, interviews);
    }

    private static boolean isIn(LocalDate day, LocalDate monday) {
        return !day.isBefore(monday) && day.isBefore(monday.plusDays(7));
    }

    /** Weeks with an application, counted back from a Monday; an empty first one is passed over. */
    static int streak(List<Told> told, LocalDate monday) {
        int streak = 0;
        for (int back = 0; back < 1000; back++) {
            boolean some = week(told, monday.minusWeeks(back)).getFirst() > 0;
            if (some) {
                streak++;
            } else if (back > 0) {
                return streak;
            }
        }
        return streak;
    }

    /** The score's band as people read it. */
    static String band(Told told) {
        if (told.score == null) {
            return "";
        } else if (told.score < 20) {
            return "0–19";
        } else if (told.score < 40) {
            return "20–39";
        } else if (told.score < 60) {
            return "40–59";
        }
        return told.score < 80 ? "60–79" : "80–100";
    }

    /** How many first came from one stage to another: forward, by {@code from>to}. */
    static Map<String, Integer> flows(List<Told> told, List<String> stages) {
        Map<String, Integer> flows = new TreeMap<>();
        for (Told one : told) {
            List<String> visited = visited(one);
            for (int step = 1; step < visited.size(); step++) {
                String from = visited.get(step - 1);
                String to = visited.get(step);
                if (stages.indexOf(from) < stages.indexOf(to)) {
                    flows.merge(from + ">" + to, 1, Integer::sum);
                }
            }
        }
        return flows;
    }

    /** How many of these steps led back. */
    static int backward(List<Told> told, List<String> stages) {
        int all = told.stream().mapToInt(one -> visited(one).size() - 1).sum();
        return all
                - flows(told, stages).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    private static List<String> visited(Told told) {
        List<String> visited = new ArrayList<>();
        for (ApplicationEvent step : told.steps) {
            if (!visited.contains(step.to())) {
                visited.add(step.to());
            }
        }
        return visited;
    }

    /** The applications that were sent, by a word for each. */
    static Map<String, List<Told>> groups(List<Told> told, Function<Told, String> word) {
        Map<String, List<Told>> groups = new TreeMap<>();
        for (Told one : told) {
            if (applied(one)) {
                groups.computeIfAbsent(word.apply(one), name -> new ArrayList<>())
                        .add(one);
            }
        }
        return groups;
    }
}
