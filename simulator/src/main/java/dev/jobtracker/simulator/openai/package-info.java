/** A server of OpenAI's dialect: vectors of texts, and a chat model that says what it is told to say. */
@NullMarked
package dev.jobtracker.simulator.openai;

import org.jspecify.annotations.NullMarked;
