package dev.jobtracker.platform.web.docs;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Walks through the schemas of a description. */
final class Schemas {

    private static final String PREFIX = "#/components/schemas/";

    private Schemas() {}

    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    static String reference(String name) {
        return PREFIX + name;
    }

    static Stream<Operation> operations(OpenAPI description) {
        return description.getPaths().values().stream().flatMap(path -> path.readOperations().stream());
    }

    /** The names of all schemas that an answer may contain. */
    static Set<String> answered(OpenAPI description) {
        Set<String> found = new HashSet<>();
        Deque<Schema<?>> open = new ArrayDeque<>();
        operations(description)
                .flatMap(operation -> operation.getResponses().values().stream())
                .flatMap(response -> inContent(response.getContent()))
                .forEach(open::add);
        while (!open.isEmpty()) {
            walk(open.remove(), schema -> {
                if (schema.get$ref() != null && found.add(name(schema.get$ref()))) {
                    open.add(Objects.requireNonNull(
                            description.getComponents().getSchemas().get(name(schema.get$ref()))));
                }
            });
        }
        return found;
    }

    /** Every schema there is, wherever it is. */
    static void everywhere(OpenAPI description, Consumer<Schema<?>> visit) {
        Collection<Schema> named = description.getComponents().getSchemas().values();
        named.forEach(schema -> walk(schema, visit));
        operations(description).flatMap(Schemas::inOperation).forEach(schema -> walk(schema, visit));
    }

    private static Stream<Schema<?>> inOperation(Operation operation) {
        Stream<Schema<?>> parameters = operation.getParameters() == null
                ? Stream.of()
                : operation.getParameters().stream().map(parameter -> parameter.getSchema());
        Stream<Schema<?>> body = operation.getRequestBody() == null
                ? Stream.of()
                : inContent(operation.getRequestBody().getContent());
        Stream<Schema<?>> answers =
                operation.getResponses().values().stream().flatMap(response -> inContent(response.getContent()));
        return Stream.of(parameters, body, answers).flatMap(all -> all).filter(Objects::nonNull);
    }

    private static Stream<Schema<?>> inContent(@Nullable Content content) {
        return content == null
                ? Stream.of()
                : content.values().stream()
                        .<Schema<?>>map(media -> media.getSchema())
                        .filter(Objects::nonNull);
    }

    private static void walk(@Nullable Schema<?> schema, Consumer<Schema<?>> visit) {
        if (schema == null) {
            return;
        }
        visit.accept(schema);
        walk(schema.getItems(), visit);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> walk(property, visit));
        }
        if (schema.getAdditionalProperties() instanceof Schema<?> values) {
            walk(values, visit);
        }
        for (List<Schema> alternatives : all(schema)) {
            alternatives.forEach(alternative -> walk(alternative, visit));
        }
    }

    private static List<List<Schema>> all(Schema<?> schema) {
        return Stream.of(schema.getOneOf(), schema.getAnyOf(), schema.getAllOf())
                .filter(Objects::nonNull)
                .toList();
    }
}
