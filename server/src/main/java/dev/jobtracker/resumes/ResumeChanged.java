package dev.jobtracker.resumes;

import java.util.UUID;

/** A person has another résumé, or has corrected what was read of it; it is stored. */
public record ResumeChanged(UUID accountId) {}
