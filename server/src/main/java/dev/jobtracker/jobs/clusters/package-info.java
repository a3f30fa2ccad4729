/**
 * Puts postings of one opening together in the catalog, behind every import, and keeps apart what a person split off.
 */
@NullMarked
package dev.jobtracker.jobs.clusters;

import org.jspecify.annotations.NullMarked;
