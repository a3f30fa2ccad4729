package dev.jobtracker.archives.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.archives.linkedin.ArchiveReport;
import dev.jobtracker.archives.linkedin.LinkedInArchive;
import dev.jobtracker.platform.limits.LimitedRequests;
import dev.jobtracker.platform.limits.Rate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@Tag(name = "profile")
class LinkedInArchiveController {

    private static final Rate RATE = Rate.perHour(20);

    private final LinkedInArchive archive;
    private final LimitedRequests limits;

    LinkedInArchiveController(LinkedInArchive archive, LimitedRequests limits) {
        this.archive = archive;
        this.limits = limits;
    }

    @PostMapping(path = "/api/v1/profile/linkedin-archive", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            operationId = "importLinkedInArchive",
            summary =
                    "Takes LinkedIn's own data export (a ZIP of at most 200 MB), and says what was taken and what not")
    ArchiveReport importArchive(SignedIn person, @RequestPart("file") MultipartFile file, HttpServletResponse response)
            throws IOException {
        limits.take(response, "linkedin-archive", person.accountId().toString(), RATE);
        Path kept = Files.createTempFile("linkedin-archive", ".zip");
        try {
            file.transferTo(kept);
            return archive.take(person.accountId(), kept);
        } finally {
            Files.deleteIfExists(kept);
        }
    }
}
