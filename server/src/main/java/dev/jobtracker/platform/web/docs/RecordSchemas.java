package dev.jobtracker.platform.web.docs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import dev.jobtracker.platform.web.Page;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

/**
 * Describes records as they are on the wire: names in snake case, {@code null} where the record takes it, and required
 * what is always there. A page of things is called after the things.
 */
final class RecordSchemas implements OpenApiCustomizer {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final DescribedRecords records;

    RecordSchemas(DescribedRecords records) {
        this.records = records;
    }

    @Override
    public void customise(OpenAPI description) {
        Set<String> answered = Schemas.answered(description);
        Map<String, Schema> named = description.getComponents().getSchemas();
        named.forEach((name, schema) -> {
            JavaType type = records.of(name);
            if (type != null && schema.getProperties() != null) {
                describe(schema, type, answered.contains(name));
            }
        });
        nameThePages(description);
    }

    private static void describe(Schema<?> schema, JavaType type, boolean answered) {
        Map<String, Schema> properties = new LinkedHashMap<>();
        List<String> required = new ArrayList<>();
        collect(schema, type, answered, properties, required);
        schema.setProperties(properties);
        schema.setRequired(required.isEmpty() ? null : required);
    }

    private static void collect(
            Schema<?> schema,
            JavaType described,
            boolean answered,
            Map<String, Schema> properties,
            List<String> required) {
        Class<?> type = described.getRawClass();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                JavaType within = TypeFactory.defaultInstance()
                        .resolveMemberType(component.getGenericType(), described.getBindings());
                collect(schema, within, answered, properties, required);
                continue;
            }
            String name = wireName(component);
            Schema<?> property = property(schema, component, name);
            if (property == null) {
                continue;
            }
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            boolean leftOut = mayBeLeftOut(type, component, nullable);
            properties.put(name, nullable && !leftOut ? orNull(property) : property);
            if (answered ? !leftOut : !nullable) {
                required.add(name);
            }
        }
        if (answered) {
            derived(type).filter(schema.getProperties()::containsKey).forEach(name -> {
                properties.put(snakeCase(name), schema.getProperties().get(name));
                required.add(snakeCase(name));
            });
        }
    }

    /** What a record tells besides its components. */
    private static Stream<String> derived(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonProperty.class))
                .map(Method::getName)
                .filter(name -> Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getName().equals(name)))
                .sorted();
    }

    /** What is null or empty may be left out of an answer, where the record says so. */
    private static boolean mayBeLeftOut(Class<?> type, RecordComponent component, boolean nullable) {
        boolean hasNothingToSay = nullable || Collection.class.isAssignableFrom(component.getType());
        return hasNothingToSay
                && (type.isAnnotationPresent(JsonInclude.class)
                        || component.getAccessor().isAnnotationPresent(JsonInclude.class));
    }

    private static @Nullable Schema<?> property(Schema<?> schema, RecordComponent component, String name) {
        Schema<?> property = schema.getProperties().get(component.getName());
        return property == null ? schema.getProperties().get(name) : property;
    }

    static String wireName(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? snakeCase(component.getName()) : named.value();
    }

    static String snakeCase(String name) {
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private static Schema<?> orNull(Schema<?> schema) {
        if (schema.get$ref() != null) {
            return new Schema<>().oneOf(List.of(schema, new Schema<>().types(Set.of("null"))));
        }
        if (schema.getTypes() != null) {
            schema.addType("null");
            allowNull(schema);
        }
        return schema;
    }

    /** A list of the values allowed must have the null that its type allows. */
    @SuppressWarnings("unchecked") // the values of an enumeration are as untyped as the schema
    private static void allowNull(Schema<?> schema) {
        if (schema.getEnum() != null && !schema.getEnum().contains(null)) {
            ((Schema<Object>) schema).addEnumItemObject(null);
        }
    }

    private void nameThePages(OpenAPI description) {
        Map<String, Schema> named = description.getComponents().getSchemas();
        Map<String, String> better = new LinkedHashMap<>();
        named.keySet().stream()
                .filter(name -> records.is(name, Page.class))
                .forEach(name -> better.put(name, name.substring("Page".length()) + "Page"));
        better.forEach((name, page) -> named.put(page, named.remove(name)));
        Schemas.everywhere(description, schema -> {
            String reference = schema.get$ref();
            String page = reference == null ? null : better.get(Schemas.name(reference));
            if (page != null) {
                schema.set$ref(Schemas.reference(page));
            }
        });
    }
}
