package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.ResumeContent;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.document.Document;
import dev.jobtracker.resumes.document.DocumentText;
import dev.jobtracker.resumes.document.DocumentType;
import dev.jobtracker.resumes.document.Line;
import dev.jobtracker.resumes.document.RefusedException;
import dev.jobtracker.resumes.document.plain.PlainBytes;
import dev.jobtracker.resumes.skills.SkillLexicon;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the fields of a résumé. Safe to share between threads. */
public final class ResumeFields {

    private static final int LONGEST_TEXT = 200_000;

    private final Clock clock;
    private final SkillLexicon lexicon;
    private final Headings headings = new Headings();
    private final TitleWords titles = new TitleWords();
    private final Places places = new Places();
    private final SpokenLanguages languages = new SpokenLanguages();

    private ResumeFields(Clock clock, SkillLexicon lexicon) {
        this.clock = clock;
        this.lexicon = lexicon;
    }

    /** With the lexicon that comes with the program. */
    public static ResumeFields load(Clock clock) {
        return new ResumeFields(clock, SkillLexicon.load());
    }

    /** With a lexicon of one's own. */
    public static ResumeFields with(SkillLexicon lexicon, Clock clock) {
        return new ResumeFields(clock, lexicon);
    }

    /**
     * The fields of a document.
     *
     * @param file its bytes, for what carries its fields with it
     * @throws RefusedException when it claims to carry fields and does not
     */
    public ResumeContent read(Document document, byte[] file) throws RefusedException {
        Dates dates = new Dates(LocalDate.now(clock));
        if (document.type() == DocumentType.JSON_RESUME) {
            return JsonResume.read(PlainBytes.decode(file), lexicon, dates, languages);
        }
        return read(document.text(), dates);
    }

    private ResumeContent read(DocumentText text, Dates dates) {
        String plain = text.plain();
        Sections sections = Sections.of(text.lines(), headings);
        EvidenceLog evidence = new EvidenceLog();
        ContactDetails contact =
                new Contacts(new Names(titles, places, headings), places).find(text, sections, evidence);
        String summary = evidence.take("summary", Summaries.find(sections));
        boolean headed = !sections.of(Part.EXPERIENCE).isEmpty();
        List<Entry> posts = posts(sections, dates);
        List<WorkExperience> experience = new Posts(titles, places, headed).read(posts, evidence);
        List<Education> education = new Studies(places, titles).read(studies(sections, dates), evidence);
        List<String> spoken = languages.find(sections, evidence);
        List<DateSpan> worked = experience.isEmpty()
                ? List.of()
                : posts.stream().map(Entry::span).filter(Objects::nonNull).toList();
        Double years = WorkedTime.years(worked, dates.today());
        return new ResumeContent(
                DocumentLanguage.of(plain),
                plain.length() <= LONGEST_TEXT ? plain : plain.substring(0, LONGEST_TEXT),
                contact,
                summary,
                new ResumeSkills(lexicon, languages).find(sections),
                experience,
                education,
                spoken,
                years,
                evidence.all(),
                Warnings.of(text, contact, sections, experience, education));
    }

    private List<Entry> posts(Sections sections, Dates dates) {
        Entries ranges = new Entries(dates, places, titles, false);
        List<Entry> posts = new ArrayList<>();
        for (Section section : sections.of(Part.EXPERIENCE)) {
            posts.addAll(ranges.of(section.lines()));
        }
        return sections.of(Part.EXPERIENCE).isEmpty() ? new Unheaded(ranges, titles).posts(sections) : posts;
    }

    private List<Entry> studies(Sections sections, Dates dates) {
        if (sections.of(Part.EDUCATION).isEmpty()) {
            return new Unheaded(new Entries(dates, places, titles, false), titles).studies(sections);
        }
        List<Entry> studies = new ArrayList<>();
        for (Section section : sections.of(Part.EDUCATION)) {
            List<Line> lines = section.lines();
            List<Entry> dated = new Entries(dates, places, titles, true).of(lines);
            studies.addAll(dated.isEmpty() ? UndatedEntries.of(lines) : dated);
        }
        return studies;
    }
}
