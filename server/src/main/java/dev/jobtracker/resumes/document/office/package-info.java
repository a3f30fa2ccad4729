/** Word processors' files: DOC, DOCX, ODT and RTF. */
@NullMarked
package dev.jobtracker.resumes.document.office;

import org.jspecify.annotations.NullMarked;
