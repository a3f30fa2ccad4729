package dev.jobtracker.platform.backup;

import java.time.Instant;

/**
 * What a backup says of itself.
 *
 * @param format the form of the file, {@value #FORMAT} now
 * @param schemaVersion the newest migration that the database had
 * @param createdAt when it was made
 */
record Manifest(int format, String schemaVersion, Instant createdAt) {

    static final int FORMAT = 1;
    static final String ENTRY = "manifest.json";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
}
