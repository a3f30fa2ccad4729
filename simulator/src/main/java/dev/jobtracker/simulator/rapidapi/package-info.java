/** APIs sold through RapidAPI's gateway: JSearch, and LinkedIn's postings by Fantastic.jobs. */
@NullMarked
package dev.jobtracker.simulator.rapidapi;

import org.jspecify.annotations.NullMarked;
