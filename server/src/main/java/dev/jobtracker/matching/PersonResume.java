package dev.jobtracker.matching;

import dev.jobtracker.matching.features.ResumeFeatures;

/**
 * A person's résumé, ready to be compared.
 *
 * @param version changes whenever the résumé does
 */
record PersonResume(String version, ResumeFeatures features) {}
