package dev.jobtracker.resumes.fields;

/**
 * A value, how sure it is, and the words it was read from.
 *
 * @param confidence from 0 to 1
 */
record Found(String value, double confidence, String source) {}
