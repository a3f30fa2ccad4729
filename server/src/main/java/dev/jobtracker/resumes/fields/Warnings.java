package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.ContactDetails;
import dev.jobtracker.resumes.Education;
import dev.jobtracker.resumes.WorkExperience;
import dev.jobtracker.resumes.document.DocumentText;
import java.util.ArrayList;
import java.util.List;

/** Codes for what the person should look at before they trust what was read. */
final class Warnings {

    private Warnings() {}

    static List<String> of(
            DocumentText text,
            ContactDetails contact,
            Sections sections,
            List<WorkExperience> experience,
            List<Education> education) {
        List<String> warnings = new ArrayList<>();
        if (text.recognised()) {
            warnings.add("read_from_pictures");
        }
        if (contact.fullName() == null) {
            warnings.add("no_name");
        }
        if (contact.email() == null && contact.phone() == null) {
            warnings.add("no_contact");
        }
        if (experience.isEmpty()) {
            warnings.add(sections.of(Part.EXPERIENCE).isEmpty() ? "no_experience" : "experience_unclear");
        }
        if (education.isEmpty() && !sections.of(Part.EDUCATION).isEmpty()) {
            warnings.add("education_unclear");
        }
        return warnings;
    }
}
