/** The skills that JobTracker knows, and how they are found in running text. */
@NullMarked
@NamedInterface("skills")
package dev.jobtracker.resumes.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
