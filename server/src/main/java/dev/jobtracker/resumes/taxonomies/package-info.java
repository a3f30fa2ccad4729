/** Lists of skills that others keep, JobTech's and ESCO's, made into lists of our own kind. */
@NullMarked
package dev.jobtracker.resumes.taxonomies;

import org.jspecify.annotations.NullMarked;
