/** What the owner sees of the comparison. */
@NullMarked
package dev.jobtracker.matching.web;

import org.jspecify.annotations.NullMarked;
