package dev.jobtracker.resumes.fields;

import dev.jobtracker.resumes.document.Line;
import java.util.List;

/** The lines below one heading. */
record Section(Part part, List<Line> lines) {

    Section {
        lines = List.copyOf(lines);
    }
}
