package dev.jobtracker.resumes.fields;

/** What a part of a résumé is about. */
enum Part {
    /** What stands above the first heading: usually who it is. */
    HEADER,
    SUMMARY,
    EXPERIENCE,
    EDUCATION,
    SKILLS,
    LANGUAGES,
    CONTACT,
    PROJECTS,
    CERTIFICATIONS,
    REFERENCES,
    INTERESTS,
    VOLUNTEERING,
    AWARDS,
    PUBLICATIONS,
    OTHER
}
