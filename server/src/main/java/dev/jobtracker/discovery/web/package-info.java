/** The routes that return postings. */
@NullMarked
package dev.jobtracker.discovery.web;

import org.jspecify.annotations.NullMarked;
