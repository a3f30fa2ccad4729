package dev.jobtracker.platform.web.docs;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers which schema describes which record, for what is known of the record and not of the schema. */
final class DescribedRecords implements ModelConverter {

    private final Map<String, JavaType> records = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        JavaType java = Json31.mapper().constructType(type.getType());
        if (schema != null && java != null && java.getRawClass().isRecord()) {
            String name = schema.get$ref() == null ? schema.getName() : Schemas.name(schema.get$ref());
            if (name != null) {
                records.put(name, java);
            }
        }
        return schema;
    }

    /** The record that the schema of this name describes, if it is one. */
    boolean is(String schema, Class<?> type) {
        JavaType described = records.get(schema);
        return described != null && described.hasRawClass(type);
    }

    @Nullable
    JavaType of(String schema) {
        return records.get(schema);
    }
}
