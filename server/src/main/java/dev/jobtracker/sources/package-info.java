/** The published contract of a job source, and one package for each external source. */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "accounts"})
package dev.jobtracker.sources;

import org.jspecify.annotations.NullMarked;
