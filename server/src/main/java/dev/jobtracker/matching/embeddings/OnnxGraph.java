package dev.jobtracker.matching.embeddings;

import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A model's file, of which the operations can be exchanged; weights and the rest stay as they are. */
final class OnnxGraph {

    /** The operations that ONNX Runtime has beside ONNX's own. */
    static final String RUNTIME = "com.microsoft";

    private static final int GRAPH = 7;
    private static final int OPERATIONS_USED = 8;
    private static final int NODE = 1;
    private static final int WEIGHT = 5;
    private static final int SHAPE_WITHIN = 13;
    private static final int WHOLE_NUMBERS = 7;

    private OnnxGraph() {}

    /**
     * The file with other operations, ready for the runtime.
     *
     * @param zero the name of a list with the number 0 in it, which is added for the operations to use
     */
    static ByteBuffer changed(ByteBuffer model, UnaryOperator<List<OnnxNode>> change, String zero, Arena memory) {
        List<WireField> kept = new ArrayList<>();
        List<OnnxNode> nodes = new ArrayList<>();
        WireMessage beside = new WireMessage();
        for (WireField field : WireField.of(model)) {
            if (field.number() == GRAPH) {
                for (WireField part : field.fields()) {
                    if (part.number() == NODE) {
                        nodes.add(OnnxNode.read(part));
                    } else if (part.number() != SHAPE_WITHIN) {
                        kept.add(part);
                    }
                }
            } else {
                beside.field(field);
            }
        }
        beside.message(OPERATIONS_USED, new WireMessage().text(1, RUNTIME).number(2, 1));
        WireMessage operations = new WireMessage();
        change.apply(nodes).forEach(node -> operations.message(NODE, node.written()));
        operations.message(WEIGHT, zero(zero));
        return joined(beside.bytes(), operations.bytes(), kept, memory);
    }

    private static WireMessage zero(String name) {
        return new WireMessage()
                .number(1, 1)
                .number(2, WHOLE_NUMBERS)
                .bytes(9, new byte[Long.BYTES])
                .text(8, name);
    }

    private static ByteBuffer joined(byte[] beside, byte[] operations, List<WireField> kept, Arena memory) {
        int weights = kept.stream().mapToInt(WireField::length).sum();
        byte[] head = new WireMessage().head(GRAPH, operations.length + weights).bytes();
        ByteBuffer whole = memory.allocate(beside.length + head.length + operations.length + weights)
                .asByteBuffer();
        whole.put(beside).put(head).put(operations);
        kept.forEach(field -> whole.put(field.bytes()));
        return whole.flip();
    }
}
