package dev.jobtracker.accounts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the API's description, and requests that it should find in order.
 *
 * @param path with variables in braces
 * @param described what the description says of it
 * @param all the whole description, for what it refers to
 */
record ApiOperation(String method, String path, JsonNode described, JsonNode all) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String CUT = "cut-here";

    static List<ApiOperation> of(JsonNode description) {
        List<ApiOperation> operations = new ArrayList<>();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, described) -> operations.add(
                        new ApiOperation(method.toUpperCase(Locale.ROOT), path, described, description))));
        return operations;
    }

    /** Whether it says that it answers without a token. */
    boolean isPublic() {
        return described.path("security").isArray()
                && described.path("security").isEmpty();
    }

    /** Whether one of these ids is in its path. */
    boolean names(Map<String, String> ids) {
        return VARIABLE.matcher(path).results().anyMatch(found -> ids.containsKey(path.substring(0, found.end())));
    }

    /** The beginnings of its path that end in a variable. */
    Stream<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> path.substring(0, found.end()));
    }

    /** The media types of what it says that it answers. */
    List<String> answeredTypes() {
        return List.copyOf(described.at("/responses/200/content").propertyNames());
    }

    /** What does not fit in an answer. */
    List<String> misfits(JsonNode answer) {
        JsonNode schema =
                described.at("/responses/200/content").path("application/json").path("schema");
        return new DescribedAnswer(all.at("/components/schemas")).misfits("", schema, answer);
    }

    boolean hasVariables() {
        return VARIABLE.matcher(path).find();
    }

    /** Its address with these ids, and invented ones for others; with whatever else it requires. */
    String address(Map<String, String> ids) {
        Matcher variable = VARIABLE.matcher(path);
        StringBuilder address = new StringBuilder();
        while (variable.find()) {
            String id = ids.getOrDefault(
                    path.substring(0, variable.end()), UUID.randomUUID().toString());
            variable.appendReplacement(address, Matcher.quoteReplacement(id));
        }
        variable.appendTail(address);
        String separator = "?";
        for (JsonNode parameter : described.path("parameters")) {
            if (parameter.path("in").asString().equals("query")
                    && parameter.path("required").asBoolean()) {
                address.append(separator)
                        .append(parameter.path("name").asString())
                        .append("=1");
                separator = "&";
            }
        }
        return address.toString();
    }

    String contentType() {
        return form()
                ? "multipart/form-data; boundary=" + CUT
                : content().propertyNames().stream().findFirst().orElse("application/json");
    }

    String body() {
        if (form()) {
            return "--" + CUT + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n"
                    + "Content-Type: text/plain\r\n\r\na text\r\n--" + CUT + "--\r\n";
        }
        JsonNode schema = content().path("application/json").path("schema");
        return schema.isMissingNode() ? "" : Visitor.json(example(schema));
    }

    private boolean form() {
        return content().has("multipart/form-data");
    }

    private JsonNode content() {
        return described.at("/requestBody/content");
    }

    /** The least that a schema takes. */
    private Object example(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").asString().replaceFirst(".*/", "");
            return example(all.at("/components/schemas").path(name));
        } else if (schema.has("enum")) {
            return schema.path("enum").get(0).asString();
        }
        String type = schema.path("type").isArray()
                ? schema.path("type").get(0).asString()
                : schema.path("type").asString("object");
        return switch (type) {
            case "integer", "number" -> schema.path("minimum").asInt(1);
            case "boolean" -> true;
            case "array" -> schema.path("minItems").asInt(0) > 0 ? List.of(example(schema.path("items"))) : List.of();
            case "string" -> text(schema.path("format").asString(""));
            default -> members(schema);
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date-time" -> "2026-12-01T09:00:00Z";
            case "date" -> "2026-12-01";
            case "uuid" -> UUID.randomUUID().toString();
            default -> "Europe/Stockholm";
        };
    }

    private Map<String, Object> members(JsonNode schema) {
        Map<String, Object> members = new TreeMap<>();
        schema.path("required")
                .forEach(name -> members.put(
                        name.asString(), example(schema.path("properties").path(name.asString()))));
        return members;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
