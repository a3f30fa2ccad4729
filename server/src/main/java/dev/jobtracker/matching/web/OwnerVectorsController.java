package dev.jobtracker.matching.web;

import dev.jobtracker.matching.vectors.EmbeddingStatus;
import dev.jobtracker.matching.vectors.PostingVectors;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/owner/vectors")
@Tag(name = "owner")
class OwnerVectorsController {

    private final PostingVectors vectors;

    OwnerVectorsController(PostingVectors vectors) {
        this.vectors = vectors;
    }

    @GetMapping
    @Operation(operationId = "ownerVectors", summary = "How far the vectors are that postings are compared by")
    EmbeddingStatus status() {
        return vectors.status();
    }
}
