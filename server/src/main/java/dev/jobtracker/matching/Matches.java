package dev.jobtracker.matching;

import dev.jobtracker.jobs.JobPosting;
import dev.jobtracker.jobs.Match;
import dev.jobtracker.jobs.Match.Reason;
import dev.jobtracker.matching.features.WantedSkill;
import dev.jobtracker.matching.reasons.FactReasons;
import dev.jobtracker.matching.reasons.SentencePairs.Pair;
import dev.jobtracker.matching.reasons.SkillReasons;
import dev.jobtracker.matching.reasons.Wording;
import dev.jobtracker.matching.scoring.Comparison;
import dev.jobtracker.matching.scoring.Weights;
import dev.jobtracker.matching.written.WrittenReasons;
import java.util.ArrayList;
import java.util.List;

/** Tells what a comparison found, briefly in a list and in full for one posting. Safe to share between threads. */
final class Matches {

    private final Evidence evidence;
    private final WrittenReasons written;

    Matches(Evidence evidence, WrittenReasons written) {
        this.evidence = evidence;
        this.written = written;
    }

    /** Gets ready to tell more about one of the postings that this résumé is held beside. */
    void expect(PersonResume resume) {
        evidence.expect(resume);
    }

    /** With the skill reasons alone. */
    Match listed(PersonResume resume, Comparisons.Held held, Wording wording) {
        Comparison comparison = held.comparison();
        List<Reason> reasons = SkillReasons.of(comparison.skills(), resume.features(), wording);
        return match(comparison, reasons, wording, List.of());
    }

    /** With everything there is to say. */
    Match opened(PersonResume resume, Comparisons.Held held, JobPosting posting, Wording wording) {
        Comparison comparison = held.comparison();
        List<Reason> reasons = new ArrayList<>(SkillReasons.of(comparison.skills(), resume.features(), wording));
        reasons.addAll(
                new FactReasons(resume.features(), resume.wishes(), held.posting(), comparison.parts(), wording).all());
        for (Pair pair : evidence.of(resume, posting)) {
            reasons.add(new Reason("requirement", wording.requirement(), pair.answer(), pair.requirement()));
        }
        return match(
                comparison,
                worded(resume, posting, reasons, wording),
                wording,
                comparison.parts().told(Weights.DEFAULT));
    }

    /** In a chat model's words, once nothing is to be added any more. */
    private List<Reason> worded(PersonResume resume, JobPosting posting, List<Reason> reasons, Wording wording) {
        String pair = resume.version() + ' ' + posting.id() + ' ' + KnownPostings.fingerprint(posting);
        return evidence.isComplete(resume, posting) ? written.of(resume.id(), pair, reasons, wording) : reasons;
    }

    private static Match match(Comparison comparison, List<Reason> reasons, Wording wording, List<Match.Part> parts) {
        return new Match(
                comparison.rounded(),
                reasons,
                names(comparison.skills().matched(), wording),
                names(comparison.skills().missing(), wording),
                parts);
    }

    private static List<String> names(List<WantedSkill> skills, Wording wording) {
        return skills.stream().map(skill -> wording.name(skill.skill())).toList();
    }
}
