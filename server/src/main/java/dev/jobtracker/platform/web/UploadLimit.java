package dev.jobtracker.platform.web;

import org.springframework.util.unit.DataSize;

/**
 * An address that takes larger files than others do. Declared as a bean by the module whose address it is.
 *
 * @param path whole, as in {@code /api/v1/profile/linkedin-archive}
 * @param largest what a file may have
 */
public record UploadLimit(String path, DataSize largest) {}
