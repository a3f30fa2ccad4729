package dev.jobtracker.matching.embeddings;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * One operation of a model's graph.
 *
 * @param domain empty for ONNX's own operations
 * @param attributes as they are written in the file, each with its tag
 */
record OnnxNode(
        String name,
        String type,
        String domain,
        List<String> inputs,
        List<String> outputs,
        List<WireField> attributes) {

    private static final int INPUT = 1;
    private static final int OUTPUT = 2;
    private static final int NAME = 3;
    private static final int TYPE = 4;
    private static final int ATTRIBUTE = 5;
    private static final int DOMAIN = 7;

    OnnxNode {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        attributes = List.copyOf(attributes);
    }

    static OnnxNode read(WireField written) {
        String name = "";
        String type = "";
        String domain = "";
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        List<WireField> attributes = new ArrayList<>();
        for (WireField field : written.fields()) {
            switch (field.number()) {
                case INPUT -> inputs.add(field.text());
                case OUTPUT -> outputs.add(field.text());
                case NAME -> name = field.text();
                case TYPE -> type = field.text();
                case ATTRIBUTE -> attributes.add(field);
                case DOMAIN -> domain = field.text();
                default -> {} // a description for people
            }
        }
        return new OnnxNode(name, type, domain, inputs, outputs, attributes);
    }

    static List<WireField> attributes(WireMessage... attributes) {
        WireMessage all = new WireMessage();
        for (WireMessage attribute : attributes) {
            all.message(ATTRIBUTE, attribute);
        }
        return WireField.of(ByteBuffer.wrap(all.bytes()));
    }

    static WireMessage attribute(String name, long value) {
        return new WireMessage().text(1, name).number(3, value).number(20, 2);
    }

    static WireMessage attribute(String name, float value) {
        return new WireMessage().text(1, name).number(2, value).number(20, 1);
    }

    WireMessage written() {
        WireMessage message = new WireMessage();
        inputs.forEach(input -> message.text(INPUT, input));
        outputs.forEach(output -> message.text(OUTPUT, output));
        message.text(NAME, name);
        message.text(TYPE, type);
        attributes.forEach(message::field);
        message.text(DOMAIN, domain);
        return message;
    }
}
