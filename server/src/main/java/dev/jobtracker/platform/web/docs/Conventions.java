package dev.jobtracker.platform.web.docs;

import dev.jobtracker.platform.web.Problem;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Locale;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** What every operation has in common, so that no controller has to say it. */
final class Conventions implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI description) {
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(description.getComponents()::addSchemas);
        Schemas.operations(description).forEach(Conventions::apply);
    }

    private static void apply(Operation operation) {
        operation.getResponses().addApiResponse("default", problem());
        if (operation.getParameters() != null) {
            operation.getParameters().stream()
                    .filter(parameter -> "query".equals(parameter.getIn()))
                    .forEach(parameter -> parameter.setName(RecordSchemas.snakeCase(parameter.getName())));
        }
        if (operation.getTags() != null) {
            operation.setTags(operation.getTags().stream()
                    .map(tag -> tag.toLowerCase(Locale.ROOT))
                    .toList());
        }
    }

    private static ApiResponse problem() {
        MediaType body = new MediaType().schema(new Schema<>().$ref(Schemas.reference("Problem")));
        return new ApiResponse()
                .description("A problem; its code is one of those at /docs/errors")
                .content(new Content().addMediaType("application/problem+json", body));
    }
}
