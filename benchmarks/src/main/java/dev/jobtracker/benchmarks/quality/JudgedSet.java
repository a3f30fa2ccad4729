package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.resumes.ResumeContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * People, postings, and which suit whom.
 *
 * @param people whose résumés were read
 * @param byPerson whether it is asked which postings suit a person, or else which people a posting
 */
public record JudgedSet(String name, List<Person> people, List<JobPosting> postings, boolean byPerson) {

    public JudgedSet {
        people = List.copyOf(people);
        postings = List.copyOf(postings);
    }

    /**
     * A person.
     *
     * @param group those of one group are drawn together when intervals are made
     * @param grades by the places of postings in the set: 2 suits, 1 suits in part; all others do not
     */
    public record Person(String id, String group, ResumeContent resume, Map<Integer, Integer> grades) {

        public Person {
            grades = Map.copyOf(grades);
        }

        private Person moved(Map<Integer, Integer> places) {
            Map<Integer, Integer> moved = new HashMap<>();
            grades.forEach((place, grade) -> moved.put(Objects.requireNonNull(places.get(place)), grade));
            return new Person(id, group, resume, moved);
        }
    }

    /** The same people, and of the postings that suit nobody one in so many. */
    JudgedSet thinned(int oneIn) {
        Set<Integer> suiting = new HashSet<>();
        people.forEach(person -> suiting.addAll(person.grades().keySet()));
        Map<Integer, Integer> places = new HashMap<>();
        List<JobPosting> kept = new ArrayList<>();
        int others = 0;
        for (int place = 0; place < postings.size(); place++) {
            if (suiting.contains(place) || others++ % oneIn == 0) {
                places.put(place, kept.size());
                kept.add(postings.get(place));
            }
        }
        return new JudgedSet(
                name, people.stream().map(person -> person.moved(places)).toList(), kept, byPerson);
    }
}
