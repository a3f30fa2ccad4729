/** The routes of the module, and the guard before every route of the server. */
@NullMarked
package dev.jobtracker.accounts.web;

import org.jspecify.annotations.NullMarked;
