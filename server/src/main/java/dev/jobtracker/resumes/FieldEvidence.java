package dev.jobtracker.resumes;

/**
 * Where a field came from.
 *
 * @param field such as {@code contact.full_name} or {@code experience[0].title}
 * @param confidence from 0 to 1
 * @param text the words in the résumé
 */
public record FieldEvidence(String field, double confidence, String text) {}
