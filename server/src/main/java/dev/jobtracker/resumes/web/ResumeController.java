package dev.jobtracker.resumes.web;

import dev.jobtracker.accounts.SignedIn;
import dev.jobtracker.platform.web.ProblemException;
import dev.jobtracker.resumes.Resume;
import dev.jobtracker.resumes.ResumeEmbeddings;
import dev.jobtracker.resumes.Resumes;
import dev.jobtracker.resumes.Resumes.UploadedFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping("/api/v1/resume")
@Tag(name = "resume")
class ResumeController {

    private final Resumes resumes;
    private final ObjectProvider<ResumeEmbeddings> embeddings;

    ResumeController(Resumes resumes, ObjectProvider<ResumeEmbeddings> embeddings) {
        this.resumes = resumes;
        this.embeddings = embeddings;
    }

    private ResumeAnswer answer(Resume resume) {
        return ResumeAnswer.of(
                resume,
                embeddings
                        .orderedStream()
                        .flatMap(known -> known.of(resume).stream())
                        .findFirst()
                        .orElse(null));
    }

    @PostMapping(path = "/upload", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(operationId = "uploadResume", summary = "Reads a résumé and keeps it in place of the earlier one")
    ResumeAnswer upload(SignedIn person, @RequestPart("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return answer(resumes.upload(person.accountId(), name == null ? "" : name, file.getBytes()));
    }

    @GetMapping
    @Operation(operationId = "getResume", summary = "What was read of the résumé, with the person's corrections")
    ResumeAnswer get(SignedIn person) {
        Optional<Resume> resume = resumes.find(person.accountId());
        if (resume.isEmpty()) {
            resumes.expectUpload();
            throw ProblemException.notFound("no_resume", "There is no résumé yet.");
        }
        return answer(resume.get());
    }

    @PutMapping
    @Operation(operationId = "correctResume", summary = "Corrects what was read; what is left out stays as it is")
    ResumeAnswer correct(SignedIn person, @RequestBody @Valid ResumeChange change) {
        return answer(resumes.correct(person.accountId(), change.corrections()));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(operationId = "deleteResume", summary = "Removes the file, the text and what was made of it")
    void delete(SignedIn person) {
        resumes.delete(person.accountId());
    }

    @GetMapping("/file")
    @Operation(operationId = "getResumeFile", summary = "The file as it was uploaded")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<byte[]> file(SignedIn person) {
        UploadedFile file = resumes.file(person.accountId());
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .body(file.bytes());
    }
}
