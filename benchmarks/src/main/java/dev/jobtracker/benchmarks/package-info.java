/** Measurements that can be repeated: each starts the program as a person would, asks it from outside, and reports. */
@NullMarked
package dev.jobtracker.benchmarks;

import org.jspecify.annotations.NullMarked;
