package dev.jobtracker.benchmarks.quality;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.resumes.ResumeContent;
import java.util.List;
import java.util.Map;

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
    }
}
